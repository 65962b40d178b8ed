package id.berkas.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictoryCataloguesAreRefusedTest {

  private static final String GOOD =
      """
      sources: {s: somewhere}
      labels: {NIK: [NIK]}
      types:
        - code: KTP
          name: {id: kartu, en: card}
          needs: 2
          anchors:
            - {phrase: PROVINSI, weight: 2}
          carries: [NIK]
        - {code: UNKNOWN, name: {id: a, en: b}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 2    | wieght: 2  | 8  | unknown key 'wieght'",
        "weight: 2    | weight: two | 8 | 'two' is not a number",
        "weight: 2    | weight: -1 | 8  | above 0",
        "needs: 2     | needs: 5   | 6  | weigh less than 'needs'",
        "carries: [NIK] | carries: [NICK] | 9 | unknown field 'NICK'",
        "UNKNOWN      | KTP        | 10 | stands twice",
        "UNKNOWN      | OTHER      | 4  | UNKNOWN is missing",
        "'{NIK:'      | '{NICK:'   | 2  | unknown field 'NICK'",
        "'labels: {'  | 'labels: {{' | 3 | YAML"
      })
  void withFileLineAndRemedy(String good, String bad, int line, String problem) {
    String yaml = GOOD.replace(good, bad);
    assertThatThrownBy(() -> CatalogueReader.read(CatalogueNode.text("document-types.yaml", yaml)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith("document-types.yaml, line ")
        .hasMessageContaining(problem)
        .satisfies(e -> assertThat(e.getMessage()).contains("line " + line + ":"));
  }

  @Test
  void theDeliveredCatalogueKnowsWhatChecklistsAsk() {
    assertThat(DocumentCatalogue.load().codes())
        .contains(
            "KTP",
            "KTP_SUKET",
            "KK",
            "KPJ",
            "F5",
            "F4",
            "F7",
            "F3KK1",
            "F3AKK2",
            "PAKLARING",
            "AKTIF",
            "PHK",
            "TABUNGAN",
            "NPWP",
            "MATI_DESA",
            "AKTA_MATI",
            "AHLI_WARIS",
            "NIKAH",
            "LAHIR",
            "KUASA",
            "PERNYATAAN",
            "BEDA_NAMA",
            "UNKNOWN");
  }
}
