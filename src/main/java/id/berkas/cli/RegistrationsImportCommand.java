package id.berkas.cli;

import id.berkas.document.Told;
import id.berkas.registration.ImportReport;
import id.berkas.registration.ImportWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = {
      "Adds or updates registrations by number; status 1 if rows were refused.",
      "Refused rows are written to rejected/FILE.csv beside the file, with what is wrong."
    },
    mixinStandardHelpOptions = true)
final class RegistrationsImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "CSV in UTF-8, or .xlsx, with a header line.")
  private List<Path> files = List.of();

  @Mixin private TheHub hub = new TheHub();

  @Mixin private Reader reader = new Reader();

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Refused("There is no file %s: check the name.".formatted(file));
      }
    }
    int status = 0;
    for (Path file : files) {
      status = Math.max(status, take(file, hub.newFolder()));
    }
    return status;
  }

  private int take(Path file, Path folder) throws IOException {
    return hub.runs(folder)
        ? handOver(file, folder.resolve("registrations"))
        : hub.open(
            folder,
            stopped ->
                say(
                    file,
                    stopped.registrationImport().importAs(file, RegistrationsCommand.user())));
  }

  private int say(Path file, ImportReport report) {
    if (report.refusal() != null) {
      throw new Refused(reader.line(report.refusal()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        reader.line(
            Told.of(
                "orders.imported",
                String.valueOf(report.added()),
                String.valueOf(report.updated()),
                String.valueOf(report.unchanged()),
                String.valueOf(report.refused()))));
    ImportWords.rows(report, reader.locale()).forEach(out::println);
    if (report.rejects() != null) {
      out.println(
          reader.line(
              Told.of(
                  "orders.rejects",
                  String.valueOf(file.resolveSibling("rejected").resolve(report.rejects())))));
    }
    return report.badRows().isEmpty() ? 0 : 1;
  }

  /** A hub is running: it takes the file from its folder, whole because renamed. */
  private int handOver(Path file, Path folder) {
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
        .println(reader.line(Told.of("orders.handed-over", String.valueOf(target.getFileName()))));
    return 0;
  }

  /** The folder takes names that end in {@code .csv} or {@code .xlsx}. */
  private static String named(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)") ? name : name + ".csv";
  }
}
