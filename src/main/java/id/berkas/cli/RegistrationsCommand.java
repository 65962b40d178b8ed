package id.berkas.cli;

import id.berkas.registration.ImportReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "registrations",
    description = "The registrations that packets belong to.",
    mixinStandardHelpOptions = true,
    subcommands = RegistrationsCommand.Import.class)
final class RegistrationsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  @Command(
      name = "import",
      description = "Adds or updates registrations by number; status 1 if rows were refused.",
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "UTF-8 with a header line.")
    private Path file = Path.of("");

    @Option(names = "--data", description = "The hub's data folder.", paramLabel = "DIR")
    private Optional<Path> data = Optional.empty();

    @Override
    public Integer call() throws IOException {
      if (!Files.isRegularFile(file)) {
        throw new Refused("There is no file %s: check the name.".formatted(file));
      }
      Path folder = Folders.data(data);
      try {
        return OfflineHub.with(
            folder, hub -> say(hub.registrationImport().importFile(file.toFile())));
      } catch (RuntimeException e) {
        if (Sentence.isLocked(e)) {
          return handOver(folder.resolve("registrations"));
        }
        throw e;
      }
    }

    private int say(ImportReport report) {
      if (report.refusal() != null) {
        throw new Refused(report.refusal());
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "%d added, %d updated, %d unchanged, %d refused"
              .formatted(
                  report.added(), report.updated(), report.unchanged(), report.badRows().size()));
      report.badRows().forEach(row -> out.println("line %d: %s".formatted(row.line(), row.why())));
      return report.badRows().isEmpty() ? 0 : 1;
    }

    /** A hub is running: it takes the file from its folder, whole because renamed. */
    private int handOver(Path folder) {
      Path target = folder.resolve(named(file));
      Path temporary = folder.resolve(UUID.randomUUID() + ".part");
      try {
        Files.createDirectories(folder);
        Files.copy(file, temporary);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      spec.commandLine()
          .getOut()
          .println(
              "Handed to the running hub as %s; what it refuses appears among its holds."
                  .formatted(target.getFileName()));
      return 0;
    }

    /** The folder takes names that end in {@code .csv}; people look for the name they gave. */
    private static String named(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name : name + ".csv";
    }
  }
}
