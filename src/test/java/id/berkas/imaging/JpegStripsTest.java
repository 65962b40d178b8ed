package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose JPEG a scanner wrote in strips are kept as it is, not compressed anew. */
class JpegStripsTest extends AtADesk {

  private static final int WIDTH = 203;
  private static final int HEIGHT = 411;

  @ParameterizedTest
  @CsvSource({"16,1", "48,1", "48,3", "64,3", "112,3"})
  void stripsBecomeOnePictureWithoutLoss(int rows, int samples) throws IOException {
    byte[] tiff = tiff(rows, samples, strips(rows, samples, rows));

    RawImage raw = desk.raw(tiff, 0).orElseThrow();

    BufferedImage joined = ImageIO.read(new ByteArrayInputStream(raw.bytes()));
    BufferedImage page = desk.page(tiff, 0).image();
    assertThat(joined.getHeight()).isEqualTo(HEIGHT);
    int most = 0;
    for (int y = 0; y < HEIGHT; y++) {
      boolean besideASeam = y % rows == 0 || y % rows == rows - 1; // Colours are smoothed over it.
      for (int x = 0; x < WIDTH && !besideASeam; x++) {
        most = Math.max(most, difference(joined.getRGB(x, y), page.getRGB(x, y)));
      }
    }
    assertThat(most).isCloseTo(0, within(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 200})
  void stripsThatEndWithinAUnitOrClaimOtherRowsAreLeftToTheDecoder(int rows) throws IOException {
    assertThat(desk.raw(tiff(rows, 3, strips(rows, 3, rows == 40 ? 40 : 208)), 0)).isEmpty();
  }

  private static int difference(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
    }
    return most;
  }

  private static byte[] tiff(int rows, int samples, List<byte[]> strips) {
    TiffBytes page = TiffBytes.page(WIDTH, HEIGHT, strips.toArray(byte[][]::new));
    return (samples == 3 ? page.tag(258, 8, 8, 8).tag(262, 6) : page.tag(262, 1))
        .tag(259, 7)
        .tag(277, samples)
        .tag(278, rows)
        .bytes();
  }

  /** Strips of so many rows, of a picture that is larger than its page. */
  private static List<byte[]> strips(int rows, int samples, int cut) {
    BufferedImage page =
        new BufferedImage(
            WIDTH,
            HEIGHT + cut,
            samples == 3 ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    for (int y = 0; y < page.getHeight(); y += 3) {
      pen.setColor(new Color(90 + y % 160, 250 - y % 200, 60 + y % 111));
      pen.drawLine(y % 50, y, WIDTH - y % 70, y + 9);
    }
    pen.dispose();
    List<byte[]> strips = new ArrayList<>();
    for (int y = 0; y < HEIGHT; y += rows) {
      int height = y + rows < HEIGHT ? cut : HEIGHT - y;
      strips.add(Scans.jpeg(page.getSubimage(0, y, WIDTH, height)));
    }
    return strips;
  }
}
