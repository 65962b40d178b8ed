package id.berkas.cli;

import id.berkas.learning.ClassifierOrder;
import id.berkas.learning.ClassifierOrders;
import id.berkas.learning.ClassifierReply;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "classifier",
    description = "The learned classifier of document types.",
    mixinStandardHelpOptions = true)
final class ClassifierCommand {

  @Spec private CommandSpec spec;

  @Command(
      name = "list",
      description = "Lists the trained models with their figures, and which one is in force.",
      mixinStandardHelpOptions = true)
  int list(@Mixin TheHub hub, @Mixin Reader reader) throws IOException {
    return ask(hub, reader, new ClassifierOrder.Show());
  }

  @Command(
      name = "train",
      description =
          "Trains a model from the types that officers set by hand; it comes into force if it is no worse than its predecessor and the anchors alone.",
      mixinStandardHelpOptions = true)
  int train(@Mixin TheHub hub, @Mixin Reader reader) throws IOException {
    return ask(hub, reader, new ClassifierOrder.Train(RegistrationsCommand.user()));
  }

  @Command(
      name = "use",
      description = "Puts a kept model into force; 0 for none.",
      mixinStandardHelpOptions = true)
  int use(@Parameters(paramLabel = "VERSION") int version, @Mixin TheHub hub, @Mixin Reader reader)
      throws IOException {
    return ask(hub, reader, new ClassifierOrder.Use(version, RegistrationsCommand.user()));
  }

  private int ask(TheHub hub, Reader reader, ClassifierOrder order) throws IOException {
    ClassifierReply reply =
        hub.ask(
            folder -> RunningHub.classifier(folder, order),
            stopped -> stopped.bean(ClassifierOrders.class).answer(order));
    if (reply.refused()) {
      throw new Refused(reader.line(reply.lines()));
    }
    reader.lines(reply.lines()).forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
