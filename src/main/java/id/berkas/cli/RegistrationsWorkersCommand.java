package id.berkas.cli;

import id.berkas.completeness.CollectiveClaims;
import id.berkas.completeness.WorkerState;
import id.berkas.completeness.WorkersAsked;
import id.berkas.completeness.WorkersTold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "workers",
    description = "Lists the workers of a collective claim: what is there of each, and what lacks.",
    mixinStandardHelpOptions = true)
final class RegistrationsWorkersCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NUMBER", description = "The company's registration.")
  private String number = "";

  @Option(names = "--data", description = "The hub's data folder.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Override
  public Integer call() throws IOException {
    WorkersTold told = told(Folders.existing(data), new WorkersAsked(number));
    if (told.workers().isEmpty()) {
      throw new Refused(
          "No registration names %s as its company: check the number, or import the worker list."
              .formatted(number));
    }
    told.workers().forEach(worker -> spec.commandLine().getOut().println(line(worker)));
    return 0;
  }

  private static WorkersTold told(Path folder, WorkersAsked asked) throws IOException {
    try {
      return OfflineHub.with(folder, hub -> hub.bean(CollectiveClaims.class).answer(asked));
    } catch (RuntimeException e) {
      if (Sentence.isLocked(e)) {
        return RunningHub.workers(folder, asked);
      }
      throw e;
    }
  }

  private static String line(WorkerState worker) {
    return "%s  %s  there: %s  lacks: %s"
        .formatted(
            worker.registration(), worker.name(), codes(worker.found()), codes(worker.missing()));
  }

  private static String codes(List<String> types) {
    return types.isEmpty() ? "nothing" : String.join(" ", types);
  }
}
