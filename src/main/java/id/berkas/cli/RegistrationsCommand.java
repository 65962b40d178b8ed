package id.berkas.cli;

import id.berkas.hub.RegistrationWitness;
import id.berkas.registration.RegistrationOrder;
import id.berkas.registration.RegistrationReply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "registrations",
    description = "The registrations that packets belong to.",
    mixinStandardHelpOptions = true,
    subcommands = {RegistrationsImportCommand.class, RegistrationsWorkersCommand.class})
final class RegistrationsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  @Command(
      name = "find",
      description = "Lists registrations by NIK, KPJ or name.",
      mixinStandardHelpOptions = true)
  int find(
      @Option(names = "--nik", paramLabel = "NIK") @Nullable String nik,
      @Option(names = "--kpj", paramLabel = "KPJ") @Nullable String kpj,
      @Option(names = "--name", paramLabel = "NAME") @Nullable String name,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    if (nik == null && kpj == null && name == null) {
      throw new Refused("Say what to look for: --nik, --kpj or --name.");
    }
    return ask(data, new RegistrationOrder.Find(nik, kpj, name, user()));
  }

  @Command(name = "show", description = "Shows one registration.", mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    return ask(data, new RegistrationOrder.Show(number, false, user()));
  }

  @Command(
      name = "history",
      description = "Shows one registration and what changed it, and when.",
      mixinStandardHelpOptions = true)
  int history(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    return ask(data, new RegistrationOrder.Show(number, true, user()));
  }

  @Command(
      name = "close",
      description = "Closes a registration: papers that still come for it go to a person.",
      mixinStandardHelpOptions = true)
  int close(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    return ask(data, new RegistrationOrder.Close(number, reason, user()));
  }

  @Command(
      name = "reopen",
      description = "Opens a closed registration again.",
      mixinStandardHelpOptions = true)
  int reopen(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    return ask(data, new RegistrationOrder.Reopen(number, user()));
  }

  @Command(
      name = "merge",
      description =
          "Merges two registrations of one case; the number of the first still leads there.",
      mixinStandardHelpOptions = true)
  int merge(
      @Parameters(paramLabel = "NUMBER") String number,
      @Option(names = "--into", required = true, paramLabel = "NUMBER") String into,
      @Option(names = "--data", paramLabel = "DIR") Optional<Path> data)
      throws IOException {
    return ask(data, new RegistrationOrder.Merge(number, into, user()));
  }

  private int ask(Optional<Path> data, RegistrationOrder order) throws IOException {
    RegistrationReply reply = reply(Folders.existing(data), order);
    if (reply.refused()) {
      throw new Refused(String.join(" ", reply.lines()));
    }
    reply.lines().forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private static RegistrationReply reply(Path folder, RegistrationOrder order) throws IOException {
    try {
      return OfflineHub.with(folder, hub -> hub.bean(RegistrationWitness.class).answer(order));
    } catch (RuntimeException e) {
      if (Sentence.isLocked(e)) {
        return RunningHub.registrations(folder, order);
      }
      throw e;
    }
  }

  static String user() {
    return System.getProperty("user.name", "?");
  }
}
