package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class APatternIsTriedWithPatienceTest {

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|aa)+b", "(.*a){25}b", "(a|b|ab)*c"})
  void aPatternThatWouldTakeForEverDoesNotMatch(String pattern) {
    String text = "a".repeat(190) + "!";

    assertThat(
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Patient.matches(Pattern.compile(pattern), text)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"DOC-[0-9]+,DOC-0042,true", "DOC-[0-9]+,DOC-,false", ".*,anything at all,true"})
  void anOrdinaryPatternMatchesAsEver(String pattern, String text, boolean fits) {
    assertThat(Patient.matches(Pattern.compile(pattern), text)).isEqualTo(fits);
  }
}
