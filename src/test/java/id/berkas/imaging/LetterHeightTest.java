package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHeightTest {

  private static final String LINE = "nama orang sama umur sana nomor semua serta anam cara";

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 12, 14})
  void aPageTellsHowTallItsSmallLettersAre(int points) {
    double xHeight = points * 0.53; // Of the JDK's own sans serif and most like it.

    assertThat(LetterHeight.of(blobs(points, 20))).isEqualTo(xHeight, within(0.9));
  }

  @Test
  void aPageWithoutTextTellsNothing() {
    assertThat(LetterHeight.of(List.of())).isZero();
  }

  private static List<Blob> blobs(int points, int lines) {
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1240, 1754);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    float pixels = points * CodeSearch.FIRST_DPI / 72f;
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10).deriveFont(pixels));
    for (int line = 1; line <= lines; line++) {
      graphics.drawString(LINE, 80, line * 60);
    }
    graphics.dispose();
    return Blobs.of(Ink.on(GrayPage.of(image))).list();
  }
}
