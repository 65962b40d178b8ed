package id.berkas.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoTonesAreKeptTest {

  private static final int WIDTH = 203;
  private static final int HEIGHT = 90;
  private static final Box MARK = new Box(40, 30, 61, 24);

  @ParameterizedTest
  @CsvSource({"0x000000, 0xFFFFFF", "0xFFFFFF, 0x000000", "0xF0E8D0, 0x203060"})
  void theDarkerToneIsInkWhicheverBitStandsForIt(String zero, String one) throws IOException {
    BufferedImage scan = twoTones(Integer.decode(zero), Integer.decode(one));
    boolean zeroIsDarker = Integer.decode(zero) < Integer.decode(one);
    fill(scan, new Box(0, 0, WIDTH, HEIGHT), zeroIsDarker ? 1 : 0);
    fill(scan, MARK, zeroIsDarker ? 0 : 1);

    try (PDDocument pdf = new PDDocument()) {
      BufferedImage kept = GroupFour.of(pdf, scan).getImage();
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          boolean ink = new Color(kept.getRGB(x, y)).getRed() == 0;
          assertThat(ink).as("ink at %d, %d", x, y).isEqualTo(isMarked(x, y));
        }
      }
    }
  }

  private static boolean isMarked(int x, int y) {
    return x >= MARK.x()
        && x < MARK.x() + MARK.width()
        && y >= MARK.y()
        && y < MARK.y() + MARK.height();
  }

  private static void fill(BufferedImage scan, Box box, int tone) {
    for (int y = box.y(); y < box.y() + box.height(); y++) {
      for (int x = box.x(); x < box.x() + box.width(); x++) {
        scan.getRaster().setSample(x, y, 0, tone);
      }
    }
  }

  private static BufferedImage twoTones(int zero, int one) {
    int[] palette = {zero, one};
    IndexColorModel colours =
        new IndexColorModel(1, 2, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, colours);
  }
}
