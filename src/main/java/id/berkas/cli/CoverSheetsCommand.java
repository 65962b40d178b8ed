package id.berkas.cli;

import id.berkas.hub.RegistrationWitness;
import id.berkas.registration.Registration;
import id.berkas.separation.CoverSheet;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CoverSheetKey;
import id.berkas.separation.CoverSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "cover-sheets",
    description = "Prints cover sheets for registrations into one PDF.",
    mixinStandardHelpOptions = true)
final class CoverSheetsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--registration",
      required = true,
      arity = "1..*",
      description = "Registration numbers.",
      paramLabel = "N")
  private List<String> numbers = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
  private Path target = Path.of("");

  @Mixin private TheHub hub = new TheHub();

  private final FirstCoverSheet first = new FirstCoverSheet();

  @Override
  public Integer call() throws IOException {
    Path folder = hub.folder();
    List<CoverSheet> sheets = sheets(folder);
    Path part = target.resolveSibling(target.getFileName() + ".part");
    CoverSheets printer = new CoverSheets(new CoverSheetCode(CoverSheetKey.in(folder)));
    CoverSheets.Printing printing;
    try (OutputStream out = Files.newOutputStream(part)) {
      printing = printer.print(sheets, out);
    }
    return switch (printing) {
      case CoverSheets.Printing.Printed printed -> publish(part, printed.sheets());
      case CoverSheets.Printing.Refused refused -> {
        Files.delete(part);
        throw new Refused(refused.why());
      }
    };
  }

  private int publish(Path part, int sheets) throws IOException {
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    spec.commandLine().getOut().println("%d cover sheets in %s".formatted(sheets, target));
    return 0;
  }

  private List<CoverSheet> sheets(Path folder) throws IOException {
    if (hub.runs(folder)) {
      throw new Refused(
          "The hub works on this data folder: print cover sheets from its page /cover-sheets, or stop it.");
    }
    return hub.open(folder, this::sheets);
  }

  private List<CoverSheet> sheets(OfflineHub stopped) {
    List<CoverSheet> sheets = numbers.stream().map(number -> sheet(stopped, number)).toList();
    stopped.bean(RegistrationWitness.class).prints(RegistrationsCommand.user(), numbers);
    return sheets;
  }

  private CoverSheet sheet(OfflineHub hub, String number) {
    Registration registration =
        hub.registrations()
            .find(number)
            .orElseThrow(
                () ->
                    new Refused("There is no registration %s: import it first.".formatted(number)));
    return first.of(registration, LocalDate.now(ZoneId.of("Asia/Jakarta")));
  }
}
