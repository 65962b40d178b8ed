package id.berkas.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScanNoiseTest {
  private final BufferedImage page = white(600, 800);

  @Test
  void theSameSeedsMakeTheSameScan() {
    assertThat(bytes(scan(NoiseLevel.HARSH, 5))).isEqualTo(bytes(scan(NoiseLevel.HARSH, 5)));
    assertThat(bytes(scan(NoiseLevel.HARSH, 6))).isNotEqualTo(bytes(scan(NoiseLevel.HARSH, 5)));
  }

  @Test
  void aHarshScanOfEmptyPaperIsGreyAndACleanOneIsWhite() {
    assertThat(mean(scan(NoiseLevel.CLEAN, 1))).isEqualTo(255);
    assertThat(mean(scan(NoiseLevel.HARSH, 1))).isBetween(180.0, 230.0);
  }

  @Test
  void theDrawnPageStaysAsItWas() {
    scan(NoiseLevel.HARSH, 2);
    assertThat(mean(page)).isEqualTo(255);
  }

  @Test
  void anImageOfAnotherKindIsRefused() {
    BufferedImage argb = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    assertThatThrownBy(() -> new ScanNoise(NoiseLevel.OFFICE, 1).scan(argb, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPageFedAtNinetyStandsUprightAfterAClockwiseQuarterTurn() {
    BufferedImage upright = white(600, 400);
    upright.setRGB(0, 0, 0);
    BufferedImage fed = Turn.fed(upright, 90);
    assertThat(fed.getWidth()).isEqualTo(400);
    // A clockwise turn brings the bottom left corner to the top left.
    assertThat(fed.getRaster().getSample(0, 599, 0)).isZero();
    assertThat(Turn.fed(upright, 270).getRaster().getSample(399, 0, 0)).isZero();
    assertThat(Turn.fed(upright, 180).getRaster().getSample(599, 399, 0)).isZero();
  }

  @Test
  void mostHarshPapersAreCopiesOfCopiesAndNoOfficePaperIs() {
    assertThat(copies(NoiseLevel.OFFICE)).isZero();
    assertThat(copies(NoiseLevel.HARSH)).isBetween(24L, 39L);
  }

  @Test
  void aCopyOfACopyTakesAThinGreyLineForPaperAndABroadBlackOneForInk() {
    for (int x = 0; x < 600; x++) {
      page.getRaster().setSample(x, 100, 0, 190);
      for (int y = 300; y < 340; y++) {
        page.getRaster().setSample(x, y, 0, 0);
      }
    }
    BufferedImage copy = white(600, 800);
    byte[] ink = new Photocopy(new byte[16]).copy(bytes(page), 600, 800, 1, new Dice(3));
    System.arraycopy(ink, 0, bytes(copy), 0, ink.length);

    assertThat(copy.getRaster().getSample(300, 100, 0)).isEqualTo(255);
    assertThat(copy.getRaster().getSample(300, 320, 0)).isZero();
  }

  private long copies(NoiseLevel level) {
    ScanNoise noise = new ScanNoise(level, 9);
    return IntStream.range(0, 40)
        .filter(seed -> noise.handedIn(page, new Dice(seed)) != page)
        .count();
  }

  private BufferedImage scan(NoiseLevel level, long seed) {
    return new ScanNoise(level, 9).scan(page, seed);
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(bytes(image), (byte) 255);
    return image;
  }

  private static byte[] bytes(BufferedImage image) {
    return ScanNoise.bytes(image);
  }

  private static double mean(BufferedImage image) {
    long sum = 0;
    for (byte value : bytes(image)) {
      sum += value & 255;
    }
    return (double) sum / bytes(image).length;
  }
}
