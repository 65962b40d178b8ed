package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.PageLook;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose letters disagree about which way is up. */
class DoubtfulPagesTest {

  private static final double SLANT = 2;

  /** Finds more to read the darker the left half of the lines is: the start of the lines. */
  private static final LineReading READS_FROM_THE_DARK_END =
      (pixels, width, height, dpi) -> {
        long left = 0;
        long right = 0;
        for (int n = 0; n < pixels.length; n++) {
          int ink = 255 - (pixels[n] & 0xFF);
          left += n % width < width / 2 ? ink : 0;
          right += n % width < width / 2 ? 0 : ink;
        }
        return left > right ? 50 : 0;
      };

  @ParameterizedTest
  @CsvSource({"0, 0", "90, 270", "180, 180", "270, 90"})
  void theDensestLinesAreReadEachWayUp(int turned, int orientation) throws IOException {
    BufferedImage scan = ambiguous().slanted(SLANT).turned(turned).image();

    PageLook look = new FastLook(READS_FROM_THE_DARK_END).look(new PageImage(scan, Paper.DPI));

    assertThat(look.orientation()).isEqualTo(orientation);
    assertThat(look.quality().advice()).isNull();
  }

  @Test
  void thePageStaysAsItLiesAndSaysSoWhenReadingDoesNotTellEither() throws IOException {
    BufferedImage scan = ambiguous().turned(180).image();

    PageLook look = new FastLook().look(new PageImage(scan, Paper.DPI));

    assertThat(look.orientation()).isZero();
    assertThat(look.quality().advice()).isEqualTo("orientation-uncertain");
  }

  @Test
  void aPageWhoseLettersAgreeIsNotRead() throws IOException {
    List<Integer> asked = new ArrayList<>();
    LineReading counts =
        (pixels, width, height, dpi) -> {
          asked.add(dpi);
          return 0;
        };

    new FastLook(counts).look(new PageImage(Paper.a4().text("Serif").image(), Paper.DPI));

    assertThat(asked).isEmpty();
  }

  /** Every second line stands upside down; all begin heavily. */
  private static Paper ambiguous() {
    Paper page = Paper.a4();
    Graphics2D graphics = page.image().createGraphics();
    graphics.setColor(Color.BLACK);
    for (int line = 0; line < 30; line++) {
      int y = 400 + line * 90;
      boolean stands = line % 2 == 0;
      AffineTransform before = graphics.getTransform();
      graphics.rotate(stands ? 0 : Math.PI, 1240, y);
      write(graphics, stands ? Font.BOLD : Font.PLAIN, 740, y + 15);
      write(graphics, stands ? Font.PLAIN : Font.BOLD, 1260, y + 15);
      graphics.setTransform(before);
    }
    graphics.dispose();
    return page;
  }

  private static void write(Graphics2D graphics, int weight, int x, int y) {
    graphics.setFont(new Font("SansSerif", weight, 46));
    graphics.drawString("SPECIMEN pengajuan", x, y);
  }
}
