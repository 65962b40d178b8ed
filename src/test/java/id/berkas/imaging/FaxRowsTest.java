package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

class FaxRowsTest {

  private static final int ROWS = 12;

  /** Runs of all lengths in both colours, so that each code of the tables is met. */
  @Property(tries = 300)
  void everyPictureIsWholeAndLacksRowsWithoutItsEnd(
      @ForAll @IntRange(min = 1, max = 6000) int columns,
      @ForAll @IntRange(min = 1, max = 3000) int longest,
      @ForAll long seed)
      throws IOException {
    byte[] code = code(striped(columns, longest, new Random(seed)));

    assertThat(FaxRows.whole(code, columns, ROWS, false)).isTrue();
    assertThat(FaxRows.whole(Arrays.copyOf(code, code.length / 3), columns, ROWS, false)).isFalse();
  }

  private static BufferedImage striped(int columns, int longest, Random dice) {
    BufferedImage image = new BufferedImage(columns, ROWS, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < ROWS; y++) {
      int level = dice.nextInt(2);
      int left = 0;
      for (int x = 0; x < columns; x++) {
        if (left-- == 0) {
          level = 1 - level;
          left = dice.nextInt(longest);
        }
        image.getRaster().setSample(x, y, 0, level);
      }
    }
    return image;
  }

  private static byte[] code(BufferedImage image) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream raw =
            CCITTFactory.createFromImage(document, image).getCOSObject().createRawInputStream()) {
      return raw.readAllBytes();
    }
  }
}
