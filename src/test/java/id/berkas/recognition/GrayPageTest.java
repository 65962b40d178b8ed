package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrayPageTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_INT_RGB
      })
  void blackStaysBlackAndWhiteStaysWhiteWhateverThePageIsMadeOf(int type) {
    BufferedImage image = new BufferedImage(9, 2, type);
    image.setRGB(8, 0, Color.WHITE.getRGB());

    GrayPage page = GrayPage.of(image);

    assertThat(page.pixels()).hasSize(18).containsOnly(0, -1);
    assertThat(page.pixels()[8]).isEqualTo((byte) 255);
    assertThat(page.pixels()[17]).isZero();
  }

  @Test
  void partOfALargerPageIsTakenAsThatPart() {
    BufferedImage whole = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
    whole.getRaster().setSample(2, 1, 0, 77);

    assertThat(GrayPage.of(whole.getSubimage(2, 1, 2, 2)).pixels()).containsExactly(77, 0, 0, 0);
  }

  @Test
  void aQuarterTurnIsClockwise() {
    GrayPage page = new GrayPage(new byte[] {1, 2, 3, 4, 5, 6}, 3, 2);

    assertThat(page.turned(90).pixels()).containsExactly(4, 1, 5, 2, 6, 3);
    assertThat(page.turned(180).pixels()).containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(page.turned(270).pixels()).containsExactly(3, 6, 2, 5, 1, 4);
    assertThat(page.turned(90).width()).isEqualTo(2);
    assertThat(page.turned(0)).isSameAs(page);
  }
}
