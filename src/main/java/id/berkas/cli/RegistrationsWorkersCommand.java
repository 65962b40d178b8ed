package id.berkas.cli;

import id.berkas.completeness.WorkerState;
import id.berkas.completeness.WorkersAsked;
import id.berkas.completeness.WorkersTold;
import id.berkas.document.Told;
import id.berkas.hub.RegistrationWitness;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private TheHub hub = new TheHub();

  @Mixin private Reader reader = new Reader();

  @Override
  public Integer call() throws IOException {
    WorkersAsked asked = new WorkersAsked(number, RegistrationsCommand.user());
    WorkersTold told =
        hub.ask(
            folder -> RunningHub.workers(folder, asked),
            stopped -> stopped.bean(RegistrationWitness.class).workers(asked));
    if (told.workers().isEmpty()) {
      throw new Refused(reader.line(Told.of("orders.no-workers", number)));
    }
    told.workers().forEach(worker -> spec.commandLine().getOut().println(line(worker)));
    return 0;
  }

  private String line(WorkerState worker) {
    return reader.line(
        Told.of(
            "orders.worker",
            worker.registration(),
            worker.name(),
            codes(worker.found()),
            codes(worker.missing())));
  }

  private static String codes(List<String> types) {
    return types.isEmpty() ? "-" : String.join(" ", types);
  }
}
