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
      checks: {seen: {id: Dilihat, en: Seen}}
      substitutes: {KTP: [KTP_SUKET], KTP_SUKET: []}
      sets:
        card: {source: S, documents: [KTP]}
        more: {source: S, documents: [{set: card}]}
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
        "causes: any, source: S, documents: [KTP]  | causes: any, source: S, documents: [KTTP] | 13 | unknown document type 'KTTP'",
        "to: 2020-03-22    | to: 2020-03-23          | 16 | second overlaps first",
        "to: 2020-03-22    | to: 2015-03-22          | 11 | ends before it begins",
        "to: 2020-03-22    | until: 2020-03-22       | 11 | unknown key 'until'",
        "from: 2020-03-23  | from: 23-03-2020        | 16 | is no date",
        "program: JHT, causes: any | program: JHX, causes: any | 13 | unknown programme 'JHX'",
        "causes: [PHK]     | causes: [BOSAN]         | 18 | unknown cause of JHT: 'BOSAN'",
        "any, source: S, documents: [KTP] | any, source: T, documents: [KTP] | 13 | unknown source 'T'",
        "[KTP_SUKET], KTP_SUKET: [] | [KTP_SUKET], KTP_SUKET: [KTP] | 4 | in a circle: KTP, KTP_SUKET, KTP",
        "card: {source: S, documents: [KTP]} | card: {source: S, documents: [{set: more}]} | 7 | contain each other: card, more, card",
        "[{set: card}]}    | [{set: cart}]} | 7 | unknown set 'cart'",
        "any, source: S, documents: [KTP]} | any, source: S, documents: [{set: card}, KTP]} | 13 | KTP is asked for twice",
        "any, source: S, documents: [KTP]} | any, source: S, documents: [{type: KTP, checks: [sign]}]} | 13 | unknown check 'sign'",
        "any, source: S, documents: [KTP]} | any, source: S, documents: [{type: KTP, when: {balance: 3}}]} | 13 | unknown key 'balance'",
        "any, source: S, documents: [KTP]} | any, source: S, documents: [{type: KTP, when: {applicant: [OM]}}]} | 13 | unknown relation 'OM'",
        "any, source: S, documents: [KTP]} | any, source: S, documents: [KK]} | 13 | nothing is written to ask for KK",
        "any, source: S, documents: [KTP]} | any, source: S, documents: [KTP], limits: [{not-before: 1M, of: x, broken: seen, unknown: seen, source: S}]} | 13 | is no time span",
        "causes: any,      | causes: any, segments: [PX], | 13 | unknown segment: 'PX'",
        "texts: {KTP:      | texts: {KTTP:           | 2 | unknown document type 'KTTP'"
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
