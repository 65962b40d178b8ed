package id.berkas.cli;

import id.berkas.document.Json;
import id.berkas.inspect.InspectSettings;
import id.berkas.inspect.Inspector;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.registration.RegistrationList;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CoverSheetKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The inspecting process: file names in, one JSON string a line; reports out, one a line. */
@Command(name = "inspect-child", hidden = true)
final class InspectChildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--registrations")
  private Optional<Path> registrations = Optional.empty();

  @Option(names = "--profile")
  private Optional<String> profile = Optional.empty();

  @Option(names = "--profiles")
  private Optional<Path> profiles = Optional.empty();

  @Option(names = "--no-ocr")
  private boolean noOcr;

  @Option(names = "--data", required = true)
  private Path data = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Inspector inspector = new Inspector(settings())) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String file = Json.read(line, String.class);
        out.println(Json.write(inspector.inspect(file, Path.of(file))));
        out.flush();
      }
    }
    return 0;
  }

  private InspectSettings settings() throws IOException {
    return InspectSettings.of(registrations(), coverSheets(), scannerProfile(), !noOcr);
  }

  private RegistrationList registrations() throws IOException {
    return registrations.isPresent()
        ? RegistrationList.read(registrations.get())
        : new RegistrationList(List.of());
  }

  /** Without a data folder no sheet can be genuine; a key nobody has says just that. */
  private CoverSheetCode coverSheets() {
    byte[] nobodys = new byte[32];
    return new CoverSheetCode(Files.isDirectory(data) ? CoverSheetKey.in(data) : nobodys);
  }

  private @Nullable ScannerProfile scannerProfile() {
    return profile
        .map(
            name ->
                ScannerProfiles.load(
                        profiles.orElse(Folders.home().resolve("scanner-profiles")), data)
                    .get(name))
        .orElse(null);
  }
}
