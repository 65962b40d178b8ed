package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.classification.DocumentCatalogue;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MatchingRulesTest {

  private final MatchingRules rules = MatchingRules.load();

  @Test
  void everyDocumentTypeNamedIsInTheCatalogue() {
    Set<String> named = new TreeSet<>(rules.cards());
    named.addAll(rules.residentCards());
    named.addAll(rules.lists());
    named.addAll(rules.personal());
    named.addAll(rules.forms().keySet());
    named.addAll(rules.guestDocuments());

    assertThat(DocumentCatalogue.load().codes()).containsAll(named);
  }

  @Test
  void everyKindOfEvidenceForSaysMoreThanNothingAndEveryKindAgainstLess() {
    rules.evidence().keySet().stream()
        .filter(kind -> !kind.equals("contradiction"))
        .forEach(
            kind -> {
              if (kind.endsWith("-differs")) {
                assertThat(rules.weight(kind)).as(kind).isNegative();
              } else {
                assertThat(rules.weight(kind)).as(kind).isPositive();
              }
            });
  }

  @Test
  void anExactNumberSaysMoreThanANearOne() {
    assertThat(rules.weight("nik")).isGreaterThan(rules.weight("nik-near"));
    assertThat(rules.weight("kpj")).isGreaterThan(rules.weight("kpj-near"));
    assertThat(rules.weight("nik-near")).isGreaterThan(rules.weight("name-near"));
  }
}
