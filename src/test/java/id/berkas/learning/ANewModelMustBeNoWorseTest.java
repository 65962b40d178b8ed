package id.berkas.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Told;
import id.berkas.learning.Figures.OfType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ANewModelMustBeNoWorseTest {

  private static Figures figures(double macroF1, int right) {
    return new Figures(macroF1, Map.of("KTP", new OfType(20, right, macroF1)));
  }

  @Test
  void anEqualOneMayComeIntoForce() {
    Figures same = figures(0.9, 18);
    assertThat(new Comparison(same, same, same).objections()).isEmpty();
  }

  @Test
  void aLowerMeanIsRefusedWithBothFigures() {
    assertThat(new Comparison(figures(0.89, 18), figures(0.5, 9), figures(0.9, 18)).objections())
        .extracting(Told::textEn)
        .containsExactly("macro F1 0.890 against 0.900 of its predecessor");
  }

  @Test
  void aTypeThatIsFoundMoreRarelyThanChanceExplainsIsRefusedThoughTheMeanRose() {
    assertThat(new Comparison(figures(0.95, 10), figures(0.5, 9), figures(0.9, 18)).objections())
        .extracting(Told::textEn)
        .containsExactly("of KTP it finds 10 of 20, its predecessor finds 18");
  }

  @Test
  void aTypeMayFallWithinTheInterval() {
    assertThat(new Comparison(figures(0.95, 16), figures(0.5, 9), figures(0.9, 18)).objections())
        .isEmpty();
  }

  @Test
  void theAnchorsAloneMustNotHaveBeenBetterEither() {
    assertThat(new Comparison(figures(0.8, 16), figures(0.9, 18), figures(0.7, 14)).objections())
        .extracting(Told::textEn)
        .containsExactly("macro F1 0.800 against 0.900 of the anchors alone");
  }
}
