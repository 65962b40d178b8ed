package id.berkas.imaging;

import static id.berkas.imaging.Drawing.HEIGHT;
import static id.berkas.imaging.Drawing.WIDTH;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brightness for every pixel and colour for some, as colour scanners write without a JPEG. */
class YcbcrTiffTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest(name = "one colour for {0} by {1} pixels")
  @CsvSource({"1, 1", "2, 1", "2, 2"})
  void brightnessAndSparseColour(int across, int down) {
    assertShowsDrawing(page(across, down).tag(530, across, down).tag(531, 1));
  }

  @Test
  void twoByTwoIsMeantWhenTheScannerDoesNotSay() {
    assertShowsDrawing(page(2, 2));
  }

  private void assertShowsDrawing(TiffBytes page) {
    Drawing.assertShows(Drawing.colour(), desk.page(page.bytes(), 0).image());
  }

  private static TiffBytes page(int across, int down) {
    return TiffBytes.page(WIDTH, HEIGHT, units(Drawing.colour(), across, down))
        .tag(258, 8, 8, 8)
        .tag(262, 6)
        .tag(277, 3);
  }

  /** TIFF 6.0, section 21: the brightness of each pixel of a unit, then its two colours. */
  private static byte[] units(BufferedImage image, int across, int down) {
    ByteArrayOutputStream units = new ByteArrayOutputStream();
    for (int top = 0; top < HEIGHT; top += down) {
      for (int left = 0; left < WIDTH; left += across) {
        double blue = 0;
        double red = 0;
        for (int y = top; y < top + down; y++) {
          for (int x = left; x < left + across; x++) {
            int rgb = image.getRGB(Math.min(x, WIDTH - 1), Math.min(y, HEIGHT - 1));
            double bright = brightness(rgb);
            units.write(clamped(bright));
            blue += ((rgb & 0xFF) - bright) / 1.772;
            red += (((rgb >> 16) & 0xFF) - bright) / 1.402;
          }
        }
        units.write(clamped(128 + blue / (across * down)));
        units.write(clamped(128 + red / (across * down)));
      }
    }
    return units.toByteArray();
  }

  /** ITU-R BT.601, the default of TIFF. */
  private static double brightness(int rgb) {
    return 0.299 * ((rgb >> 16) & 0xFF) + 0.587 * ((rgb >> 8) & 0xFF) + 0.114 * (rgb & 0xFF);
  }

  private static int clamped(double value) {
    return (int) Math.clamp(Math.round(value), 0, 255);
  }
}
