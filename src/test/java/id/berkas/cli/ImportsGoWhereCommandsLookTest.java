package id.berkas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Which folder a command means that names none. */
@DisabledIfEnvironmentVariable(named = "BERKAS_DATA", matches = ".+")
class ImportsGoWhereCommandsLookTest {

  private static final String HOME = "berkas.home";

  @TempDir Path home = Path.of("");
  private final Optional<String> before = Optional.ofNullable(System.getProperty(HOME));

  @BeforeEach
  void moveIn() {
    System.setProperty(HOME, home.toString());
  }

  @AfterEach
  void moveOut() {
    before.ifPresentOrElse(was -> System.setProperty(HOME, was), () -> System.clearProperty(HOME));
  }

  private void database(String folder) throws IOException {
    Files.createDirectories(home.resolve(folder).resolve("db"));
    Files.createFile(home.resolve(folder).resolve("db/berkas.mv.db"));
  }

  private static Path meant() {
    return Folders.meant(Optional.empty());
  }

  @Test
  void aDemosWhileThereIsOnlyADemoAndElseThatOfServe() throws IOException {
    assertThat(meant()).isEqualTo(home.resolve(".berkas/data"));
    database(".berkas/demo");
    Files.createDirectories(home.resolve(".berkas/data"));
    assertThat(meant()).isEqualTo(home.resolve(".berkas/demo"));
    database(".berkas/data");
    assertThat(meant()).isEqualTo(home.resolve(".berkas/data"));
  }

  @Test
  void aNamedFolderIsTheOneNamed() throws IOException {
    database(".berkas/demo");
    assertThat(Folders.meant(Optional.of(home))).isEqualTo(home);
  }
}
