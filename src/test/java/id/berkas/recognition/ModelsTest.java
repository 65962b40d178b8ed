package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

  @TempDir Path machine;

  @Test
  void withoutTheIndonesianModelPagesAreReadInEnglishAndItIsSaid() {
    Models models = Models.in(machine.resolve("models"), List.of());

    assertThat(models.usable("ind+eng")).isEqualTo("eng");
    assertThat(models.missing(List.of())).containsExactly("ind");
    assertThat(machine.resolve("models/eng.traineddata")).isRegularFile();
  }

  @Test
  void aProfileWithOnlyAnUnknownLanguageIsReadInEnglish() {
    assertThat(Models.in(machine.resolve("models"), List.of()).usable("xyz")).isEqualTo("eng");
  }

  @Test
  void aLanguageThatOnlyAProfileAsksForIsMissedTooAndNamedOnce() {
    Models models = Models.in(machine.resolve("models"), List.of());

    assertThat(models.missing(List.of("eng", "xyz+eng", "xyz"))).containsExactly("ind", "xyz");
  }

  @Test
  void modelsOfTheSystemAreGatheredInOneFolderInTheOrderOfTheProfile() throws IOException {
    Path system = Files.createDirectory(machine.resolve("system"));
    Files.writeString(system.resolve("ind.traineddata"), "model");
    Models models = Models.in(machine.resolve("models"), List.of(system));

    assertThat(models.usable("ind+eng")).isEqualTo("ind+eng");
    assertThat(models.missing(List.of())).isEmpty();
    assertThat(machine.resolve("models/ind.traineddata")).hasContent("model");
  }

  @Test
  void aNewerModelOfTheSystemReplacesTheGatheredOne() throws IOException {
    Path system = Files.createDirectory(machine.resolve("system"));
    Path model = Files.writeString(system.resolve("ind.traineddata"), "old");
    Models.in(machine.resolve("models"), List.of(system)).usable("ind");
    Files.writeString(model, "new");

    Models.in(machine.resolve("models"), List.of(system)).usable("ind");

    assertThat(machine.resolve("models/ind.traineddata")).hasContent("new");
  }

  @Test
  void aLanguageThatIsAPathIsNoLanguage() {
    assertThat(Models.in(machine.resolve("models"), List.of()).usable("../../etc+eng"))
        .isEqualTo("eng");
  }
}
