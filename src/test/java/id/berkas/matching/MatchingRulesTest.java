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
    named.addAll(rules.forms().keySet());
    named.addAll(rules.guestDocuments());

    assertThat(DocumentCatalogue.load().codes()).containsAll(named);
  }

  @Test
  void neitherOneNumberNorAPersonReachesCertain() {
    double person = rules.weight("name") + rules.weight("birth-date") + rules.weight("mother-name");

    assertThat(rules.weight("nik")).isLessThan(rules.certain());
    assertThat(rules.weight("kpj")).isLessThan(rules.certain());
    assertThat(rules.weight("slip")).isLessThan(rules.certain());
    assertThat(person).isLessThan(rules.certain());
  }
}
