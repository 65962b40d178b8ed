package id.berkas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.profile.ScannerProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ADemoTunesItsOwnProfilesTest {

  @TempDir Path folder = Path.of("");

  @Test
  void whatIsSavedInADemoLeavesTheProfilesOfTheInstallationAlone() throws IOException {
    Path shipped = Path.of("scanner-profiles/mfp-lobby.yaml");
    String before = Files.readString(shipped);
    ScannerProfiles profiles = ScannerProfiles.load(DemoFolder.profiles(folder), folder);

    profiles.save("mfp-lobby", before.replace("branch: PKL", "branch: SMG"));

    assertThat(profiles.get("mfp-lobby").branch()).isEqualTo("SMG");
    assertThat(Files.readString(shipped)).isEqualTo(before);
  }

  @Test
  void aDemoThatGoesOnKeepsWhatWasTunedInIt() throws IOException {
    Path profiles = DemoFolder.profiles(folder);
    Files.writeString(profiles.resolve("mfp-lobby.yaml"), "tuned");

    DemoFolder.profiles(folder);

    assertThat(profiles.resolve("mfp-lobby.yaml")).hasContent("tuned");
  }
}
