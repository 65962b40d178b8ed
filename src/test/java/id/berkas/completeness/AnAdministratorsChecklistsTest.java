package id.berkas.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import id.berkas.registration.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Configuration;

class AnAdministratorsChecklistsTest {

  private static final String OWN =
      """
      sources: {S: somewhere}
      texts: {KK: {id: KK, en: family card}}
      editions:
        - name: own
          family: branch-practice
          effective: {from: 2020-01-01}
          checklists: [{program: JHT, causes: any, source: S, documents: [KK]}]
      """;

  @TempDir Path data;
  private StageUnderTest stage;
  private ChecklistFile file;

  @BeforeEach
  void start() {
    stage = new StageUnderTest(data, Nothing.class);
    file = newFile();
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void takeTheProgramsPlaceWithoutRestartAndGiveItBack() throws IOException {
    assertThat(asked()).contains("KPJ", "KTP");
    write(OWN);
    assertThat(asked()).containsExactly("KK");
    Files.delete(path());
    assertThat(asked()).contains("KPJ", "KTP");
  }

  @Test
  void areHeldWithLineAndRemedyWhenTheyContradictThemselves() throws IOException {
    write(OWN);
    assertThat(asked()).containsExactly("KK");
    write(OWN.replace("[KK]", "[KKK]"));
    assertThat(asked()).as("the former ones stay in force").containsExactly("KK");
    assertThat(holds())
        .singleElement()
        .extracting(Hold::detail)
        .asString()
        .contains("checklists.yaml, line 7: unknown document type 'KKK'");
    write(OWN + "\n\n");
    assertThat(asked()).containsExactly("KK");
    assertThat(holds()).isEmpty();
  }

  @Test
  void stayInForceOverARestartThoughTheFileWasSpoilt() throws IOException {
    write(OWN);
    assertThat(asked()).containsExactly("KK");
    write("editions: [");
    file = newFile();
    assertThat(asked()).containsExactly("KK");
    assertThat(holds()).hasSize(1);
  }

  private ChecklistFile newFile() {
    return new ChecklistFile(
        data.resolve("catalogue"),
        Checklists.DEFAULT_FAMILY,
        DocumentCatalogue.load(),
        stage.bean(Holds.class));
  }

  @Configuration
  static class Nothing {}

  private List<Hold> holds() {
    return stage.bean(Holds.class).open();
  }

  private Path path() {
    return data.resolve("catalogue/checklists.yaml");
  }

  private void write(String yaml) throws IOException {
    Files.createDirectories(path().getParent());
    Files.writeString(path(), yaml);
  }

  private List<String> asked() {
    return file
        .current()
        .check(Claims.packet(), Claims.claim(Program.JHT, "USIA_PENSIUN", Map.of()), Claims.TODAY)
        .missing()
        .stream()
        .map(Missing::type)
        .toList();
  }
}
