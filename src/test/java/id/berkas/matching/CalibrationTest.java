package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.berkas.matching.Calibration.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From what the weights state to what came true. */
class CalibrationTest {

  private final Calibration calibration =
      new Calibration(List.of(new Point(-2, -1), new Point(0, 0), new Point(4, 1)));

  @Test
  void aMeasuredPointIsStatedAsItCameTrue() {
    assertThat(calibration.of(0)).isCloseTo(0.5, within(1e-9));
    assertThat(calibration.of(4)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
  }

  @Test
  void betweenTwoPointsItRisesStraight() {
    assertThat(calibration.of(2)).isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-9));
  }

  @Test
  void beyondTheLastPointsItGoesOnAsBetweenThem() {
    assertThat(calibration.of(8)).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
    assertThat(calibration.of(-4)).isCloseTo(1 / (1 + Math.exp(2)), within(1e-9));
  }

  @Test
  void oneThatFallsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(List.of(new Point(0, 1), new Point(1, 0))))
        .withMessageContaining("must rise");
  }

  @Test
  void moreEvidenceIsNeverLessProbable() {
    Calibration inForce = MatchingRules.load().calibration();

    double before = 0;
    for (double stated = -60; stated < 60; stated += 0.5) {
      assertThat(inForce.of(stated)).isGreaterThanOrEqualTo(before);
      before = inForce.of(stated);
    }
  }
}
