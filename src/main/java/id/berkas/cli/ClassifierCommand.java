package id.berkas.cli;

import id.berkas.learning.ClassifierOrder;
import id.berkas.learning.ClassifierOrders;
import id.berkas.learning.ClassifierReply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "classifier",
    description = "The learned classifier of document types.",
    mixinStandardHelpOptions = true)
final class ClassifierCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  @Command(
      name = "list",
      description = "Lists the trained models with their figures, and which one is in force.",
      mixinStandardHelpOptions = true)
  int list(@Option(names = "--data", paramLabel = "DIR") Optional<Path> data) throws IOException {
    return ask(data, new ClassifierOrder.Show());
  }

  @Command(
      name = "train",
      description =
          "Trains a model from the types that officers set by hand; it comes into force if it is no worse than its predecessor and the anchors alone.",
      mixinStandardHelpOptions = true)
  int train(@Option(names = "--data", paramLabel = "DIR") Optional<Path> data) throws IOException {
    return ask(data, new ClassifierOrder.Train(RegistrationsCommand.user()));
  }

  @Command(
      name = "use",
      description = "Puts a kept model into force; 0 for none.",
      mixinStandardHelpOptions = true)
  int use(
      @Parameters(paramLabel = "VERSION") int version,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    return ask(data, new ClassifierOrder.Use(version, RegistrationsCommand.user()));
  }

  private int ask(Optional<Path> data, ClassifierOrder order) throws IOException {
    ClassifierReply reply = reply(Folders.existing(data), order);
    if (reply.refused()) {
      throw new Refused(String.join(" ", reply.lines()));
    }
    reply.lines().forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private static ClassifierReply reply(Path folder, ClassifierOrder order) throws IOException {
    try {
      return OfflineHub.with(folder, hub -> hub.bean(ClassifierOrders.class).answer(order));
    } catch (RuntimeException e) {
      if (Sentence.isLocked(e)) {
        return RunningHub.classifier(folder, order);
      }
      throw e;
    }
  }
}
