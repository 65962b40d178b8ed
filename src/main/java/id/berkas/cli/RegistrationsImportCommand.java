package id.berkas.cli;

import id.berkas.document.Told;
import id.berkas.registration.ImportAsked;
import id.berkas.registration.ImportReport;
import id.berkas.registration.ImportWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      "Refused rows are written to rejected/FILE.csv beside the file, with what is wrong;",
      "of a running hub, to registrations/rejected of its data folder."
    },
    mixinStandardHelpOptions = true)
final class RegistrationsImportCommand implements Callable<Integer> {

  private static final String LISTS = "registrations";

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
    if (hub.runs(folder)) {
      return say(folder, folder.resolve(LISTS), handOver(file, folder));
    }
    return hub.openOrMake(
        folder,
        stopped ->
            say(
                folder,
                file.resolveSibling(""),
                stopped.registrationImport().importAs(file, RegistrationsCommand.user())));
  }

  /**
   * @param folder the data folder
   * @param lists where the folder of refused rows is
   */
  private int say(Path folder, Path lists, ImportReport report) {
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
                String.valueOf(report.refused()),
                folder.toString())));
    ImportWords.rows(report, reader.locale()).forEach(out::println);
    if (report.rejects() != null) {
      out.println(
          reader.line(
              Told.of(
                  "orders.rejects",
                  String.valueOf(lists.resolve("rejected").resolve(report.rejects())))));
    }
    return report.badRows().isEmpty() ? 0 : 1;
  }

  /** A hub is running: it takes a copy, which the route of its folder leaves alone. */
  private static ImportReport handOver(Path file, Path folder) throws IOException {
    Path lists = Files.createDirectories(folder.resolve(LISTS));
    String name = UUID.randomUUID() + ".part";
    Path copy = lists.resolve(name);
    try {
      Files.copy(file, copy);
      return RunningHub.importRegistrations(
          folder,
          new ImportAsked(name, String.valueOf(file.getFileName()), RegistrationsCommand.user()));
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
