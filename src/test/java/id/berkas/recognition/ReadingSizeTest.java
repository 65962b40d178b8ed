package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingSizeTest {

  private static final double TYPED_12_POINTS = 5.3;

  @Test
  void typedLettersScannedAt600DpiAreReadWithNoMoreDotsThanAt300() {
    double fine = 600 * ReadingSize.factor(600, TYPED_12_POINTS);
    double usual = 300 * ReadingSize.factor(300, TYPED_12_POINTS);

    assertThat(fine).isEqualTo(usual, within(1.0)).isLessThan(220);
  }

  @Test
  void smallPrintIsReadWithAllTheDotsThereAre() {
    assertThat(ReadingSize.factor(300, 3.2)).isEqualTo(1);
  }

  @Test
  void lettersOfFewDotsAreEnlarged() {
    assertThat(ReadingSize.factor(100, TYPED_12_POINTS)).isBetween(1.5, 2.0);
  }

  @Test
  void aPageNobodyMeasuredIsReadAsItIs() {
    assertThat(ReadingSize.factor(300, 0)).isEqualTo(1);
    assertThat(ReadingSize.factor(200, 0)).isEqualTo(1);
    assertThat(ReadingSize.factor(600, 0)).isEqualTo(0.5);
  }
}
