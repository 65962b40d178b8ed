package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnAdministratorsDocumentTypesTest {

  private static final String OWN =
      """
      types:
        - code: SIM
          name: {id: Surat izin mengemudi, en: Driving licence}
          needs: 3
          anchors:
            - {phrase: SURAT IZIN MENGEMUDI, weight: 4, heading: true, decisive: true}
          carries: [NAME]
      """;

  private static final String LICENCE =
      """
      KEPOLISIAN NEGARA REPUBLIK INDONESIA
      SURAT IZIN MENGEMUDI
      Nama : SITI SPECIMEN
      """;

  @TempDir Path data;
  private StageUnderTest stage;

  @BeforeEach
  void start() {
    stage = new StageUnderTest(data, CatalogueSettings.class);
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void areToldBesideTheDeliveredOnesWithoutRestart() throws IOException {
    assertThat(types(LICENCE)).containsExactly("UNKNOWN");
    write(OWN);
    assertThat(types(LICENCE)).containsExactly("SIM");
    assertThat(types(Samples.KTP)).containsExactly("KTP");
    assertThat(catalogue().nameId("SIM")).isEqualTo("Surat izin mengemudi");
    Files.delete(path());
    assertThat(types(LICENCE)).containsExactly("UNKNOWN");
  }

  @Test
  void takeTheDeliveredOnesPlaceUnderTheSameCode() throws IOException {
    write(OWN.replace("SIM", "KEHILANGAN"));
    assertThat(types(LICENCE)).containsExactly("KEHILANGAN");
    assertThat(catalogue().nameEn("KEHILANGAN")).isEqualTo("Driving licence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "needs: 3      | needs: 30        | line 4: the anchors together weigh less",
        "code: SIM     | code: UNKNOWN    | line 2: UNKNOWN cannot be told",
        "code: SIM     | code: sim card   | line 2: 'sim card' is no code",
        "carries       | carry            | line 7: unknown key 'carry'",
      })
  void areHeldWithLineAndRemedyAndTheFormerOnesStay(String good, String bad, String problem)
      throws IOException {
    write(OWN);
    assertThat(types(LICENCE)).containsExactly("SIM");
    write(OWN.replace(good, bad));
    assertThat(types(LICENCE)).containsExactly("SIM");
    assertThat(holds())
        .singleElement()
        .extracting(Hold::detail)
        .asString()
        .startsWith("document-types.yaml, " + problem);
    write(OWN + "\n");
    assertThat(types(LICENCE)).containsExactly("SIM");
    assertThat(holds()).isEmpty();
  }

  @Test
  void stayInForceOverARestartThoughTheFileWasSpoilt() throws IOException {
    write(OWN);
    assertThat(types(LICENCE)).containsExactly("SIM");
    write("types: [");
    stage.close();
    start();
    assertThat(types(LICENCE)).containsExactly("SIM");
    assertThat(holds()).hasSize(1);
  }

  private List<String> types(String text) {
    ReadPage page = new ReadPage("B.001", Paper.typed(text));
    return Paper.types(new PageClassifier(catalogue()).read(page));
  }

  private DocumentCatalogue catalogue() {
    return stage.bean(DocumentCatalogue.class);
  }

  private List<Hold> holds() {
    return stage.bean(Holds.class).open();
  }

  private Path path() {
    return data.resolve("catalogue/document-types.yaml");
  }

  private void write(String yaml) throws IOException {
    Files.createDirectories(path().getParent());
    Files.writeString(path(), yaml);
  }
}
