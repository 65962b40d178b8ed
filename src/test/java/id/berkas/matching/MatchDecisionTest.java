package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The decision table of matching: what lies in the envelope, and what may be said about it. */
class MatchDecisionTest {

  @ParameterizedTest(name = "{0} -> {2}")
  @CsvFileSource(
      resources = "decision-table.csv",
      delimiter = '|',
      useHeadersInDisplayName = false,
      numLinesToSkip = 4)
  void theDecisionTable(
      String what, String envelope, String outcome, @Nullable String registration) {
    Match match = new Matcher().match(Papers.read(envelope).evidence(), Specimens.REGISTERED);

    assertThat(match.outcome()).as("%s: %s", what, match).isEqualTo(outcome);
    assertThat(match.registration()).as(what).isEqualTo(registration);
  }
}
