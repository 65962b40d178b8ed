package id.berkas.completeness;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.classification.CatalogueException;
import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictoryChecklistsAreRefusedTest {

  private static final String GOOD =
      """
      sources: {S: somewhere}
      texts: {KTP: {id: KTP, en: card}}
      editions:
        - name: first
          family: practice
          effective: {from: 2016-01-01, to: 2020-03-22}
          checklists:
            - {program: JHT, causes: any, source: S, documents: [KTP]}
        - name: second
          family: practice
          effective: {from: 2020-03-23}
          checklists:
            - {program: JHT, causes: [PHK], source: S, documents: [[KTP, KTP_SUKET]]}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents: [KTP]  | documents: [KTTP]       | 8  | unknown document type 'KTTP'",
        "to: 2020-03-22    | to: 2020-03-23          | 11 | second overlaps first",
        "to: 2020-03-22    | to: 2015-03-22          | 6  | ends before it begins",
        "to: 2020-03-22    | until: 2020-03-22       | 6  | unknown key 'until'",
        "from: 2020-03-23  | from: 23-03-2020        | 11 | is no date",
        "program: JHT, causes: any | program: JHX, causes: any | 8 | unknown programme 'JHX'",
        "causes: [PHK]     | causes: [BOSAN]         | 13 | unknown cause 'BOSAN' of JHT",
        "source: S, documents: [KTP] | source: T, documents: [KTP] | 8 | unknown source 'T'",
        "texts: {KTP:      | texts: {KTTP:           | 2  | unknown document type 'KTTP'"
      })
  void withFileLineAndRemedy(String good, String bad, int line, String problem) {
    String yaml = GOOD.replace(good, bad);
    assertThatThrownBy(
            () ->
                ChecklistReader.read(
                    CatalogueNode.text("checklists.yaml", yaml), DocumentCatalogue.load()))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith("checklists.yaml, line " + line + ": ")
        .hasMessageContaining(problem)
        .hasMessageMatching("(?s).*\\. [A-Z].*\\.");
  }
}
