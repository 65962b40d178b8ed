package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntBinaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PaperShadeTest {

  private static final int SIZE = 400;
  private static final int INK = 20;

  @Test
  void paperUnderAnOpenLidBecomesEvenAndInkStaysDark() {
    GrayPage evened = PaperShade.evened(page((x, y) -> 80 + 170 * x / SIZE));

    assertThat(paper(evened, 5)).isCloseTo(240, within(12));
    assertThat(paper(evened, SIZE - 6)).isCloseTo(240, within(12));
    assertThat(evened.darkest(100, 0, SIZE)).isLessThan(80);
  }

  @Test
  void aPageCopiedTooDarkBecomesLight() {
    assertThat(paper(PaperShade.evened(page((x, y) -> 110)), 205)).isCloseTo(240, within(12));
  }

  @Test
  void evenPaperStaysAsItIs() {
    GrayPage page = page((x, y) -> 226);

    assertThat(PaperShade.evened(page)).isSameAs(page);
  }

  @Test
  void aDarkPictureOnLightPaperIsNoShade() {
    GrayPage page = page((x, y) -> x > 150 && x < 300 && y > 150 && y < 300 ? 60 : 250);

    assertThat(PaperShade.evened(page)).isSameAs(page);
  }

  @Test
  void aStainWithAnEdgeIsNoShade() {
    GrayPage page = page((x, y) -> Math.hypot(x - 200, y - 200) < 120 ? 130 : 250);

    assertThat(PaperShade.evened(page)).isSameAs(page);
  }

  private static Offset<Integer> within(int tones) {
    return Offset.offset(tones);
  }

  private static int paper(GrayPage page, int x) {
    return page.pixels()[SIZE / 2 * page.width() + x] & 0xFF;
  }

  /** Ink every hundred pixels. */
  private static GrayPage page(IntBinaryOperator paper) {
    byte[] pixels = new byte[SIZE * SIZE];
    for (int at = 0; at < pixels.length; at++) {
      int x = at % SIZE;
      boolean ink = x % 100 == 0;
      pixels[at] = (byte) (ink ? INK : paper.applyAsInt(x, at / SIZE));
    }
    return new GrayPage(pixels, SIZE, SIZE);
  }
}
