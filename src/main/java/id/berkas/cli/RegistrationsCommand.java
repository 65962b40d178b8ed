package id.berkas.cli;

import id.berkas.document.Told;
import id.berkas.hub.RegistrationWitness;
import id.berkas.registration.RegistrationOrder;
import id.berkas.registration.RegistrationReply;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "registrations",
    description = "The registrations that packets belong to.",
    mixinStandardHelpOptions = true,
    subcommands = {RegistrationsImportCommand.class, RegistrationsWorkersCommand.class})
final class RegistrationsCommand {

  @Spec private CommandSpec spec;

  @Command(
      name = "find",
      description =
          "Lists registrations by NIK, KPJ or name; of a name a part will do, and it may be misspelt.",
      mixinStandardHelpOptions = true)
  int find(
      @Option(names = "--nik", paramLabel = "NIK") @Nullable String nik,
      @Option(names = "--kpj", paramLabel = "KPJ") @Nullable String kpj,
      @Option(names = "--name", paramLabel = "NAME") @Nullable String name,
      @Mixin TheHub hub,
      @Mixin Reader reader)
      throws IOException {
    if (nik == null && kpj == null && name == null) {
      throw new Refused(reader.line(Told.of("orders.what")));
    }
    return ask(hub, reader, new RegistrationOrder.Find(nik, kpj, name, user()));
  }

  @Command(name = "show", description = "Shows one registration.", mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "NUMBER") String number, @Mixin TheHub hub, @Mixin Reader reader)
      throws IOException {
    return ask(hub, reader, new RegistrationOrder.Show(number, false, user()));
  }

  @Command(
      name = "history",
      description = "Shows one registration and what changed it, and when.",
      mixinStandardHelpOptions = true)
  int history(
      @Parameters(paramLabel = "NUMBER") String number, @Mixin TheHub hub, @Mixin Reader reader)
      throws IOException {
    return ask(hub, reader, new RegistrationOrder.Show(number, true, user()));
  }

  @Command(
      name = "close",
      description = "Closes a registration: papers that still come for it go to a person.",
      mixinStandardHelpOptions = true)
  int close(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
      @Mixin TheHub hub,
      @Mixin Reader reader)
      throws IOException {
    return ask(hub, reader, new RegistrationOrder.Close(number, reason, user()));
  }

  @Command(
      name = "reopen",
      description = "Opens a closed registration again.",
      mixinStandardHelpOptions = true)
  int reopen(
      @Parameters(paramLabel = "NUMBER") String number, @Mixin TheHub hub, @Mixin Reader reader)
      throws IOException {
    return ask(hub, reader, new RegistrationOrder.Reopen(number, user()));
  }

  @Command(
      name = "merge",
      description =
          "Merges two registrations of one case; the number of the first still leads there.",
      mixinStandardHelpOptions = true)
  int merge(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--into", required = true, paramLabel = "NUMBER") String into,
      @Mixin TheHub hub,
      @Mixin Reader reader)
      throws IOException {
    return ask(hub, reader, new RegistrationOrder.Merge(number, into, user()));
  }

  private int ask(TheHub hub, Reader reader, RegistrationOrder order) throws IOException {
    RegistrationReply reply =
        hub.ask(
            folder -> RunningHub.registrations(folder, order),
            stopped -> stopped.bean(RegistrationWitness.class).answer(order));
    if (reply.refused()) {
      throw new Refused(reader.line(reply.lines()));
    }
    reader.lines(reply.lines()).forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  static String user() {
    return System.getProperty("user.name", "?");
  }
}
