package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AreaMeanTest {

  @Test
  void aPixelThatCoversTwoAndAHalfHoldsTheirMean() {
    byte[] row = {0, 100, (byte) 200, (byte) 200, 0};

    byte[] small = AreaMean.of(row, 1, 5, 1, 2, 1);

    assertThat(small[0] & 0xFF).isBetween(78, 81); // (0 + 100 + 200 / 2) / 2.5
    assertThat(small[1] & 0xFF).isBetween(119, 121); // (200 / 2 + 200 + 0) / 2.5
  }

  @Property(tries = 100)
  void plainPaperStaysPlain(
      @ForAll @IntRange(min = 1, max = 300) int width,
      @ForAll @IntRange(min = 1, max = 300) int height,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll @IntRange(min = 0, max = 255) int tone) {
    byte[] page = new byte[width * height];
    java.util.Arrays.fill(page, (byte) tone);
    int newWidth = Math.max(1, width * percent / 100);
    int newHeight = Math.max(1, height * percent / 100);

    byte[] small = AreaMean.of(page, 1, width, height, newWidth, newHeight);

    assertThat(small).hasSize(newWidth * newHeight).containsOnly((byte) tone);
  }
}
