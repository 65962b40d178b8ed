package id.berkas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityTest {

  private static final Quality TWO_FAULTS =
      new Quality(0.8, 0.7, List.of("cut-off:right", "streak:12"), false);

  @Test
  void allAdviceIsStored() {
    assertThat(Json.read(Json.write(TWO_FAULTS), Quality.class)).isEqualTo(TWO_FAULTS);
  }

  @Test
  void theMostUrgentAdviceIsAlsoWrittenAlone() {
    assertThat(Json.write(TWO_FAULTS)).contains("\"advice\":\"cut-off:right\"");
    assertThat(Json.write(new Quality(0.8, 0.7))).contains("\"advice\":null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"\"too-dark\"; too-dark", "null;"})
  void aLookStoredWithOneAdviceStillReads(String stored, String advice) {
    Quality quality =
        Json.read(
            "{\"contrast\":0.8,\"sharpness\":0.7,\"advice\":%s,\"rescan\":true}".formatted(stored),
            Quality.class);

    assertThat(quality.advices()).isEqualTo(advice == null ? List.of() : List.of(advice));
    assertThat(quality.rescan()).isTrue();
  }
}
