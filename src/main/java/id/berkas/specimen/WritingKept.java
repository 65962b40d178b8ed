package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** How much of what was written a scan still holds, measured on the pixels it delivered. */
final class WritingKept {

  /** Brighter than this on the layer of writing is the rim of a stroke. */
  private static final int STROKE = 200;

  /** Levels below the paper that are seen, above the grain of the scan. */
  private static final int SEEN = 25;

  /** Every so many pixels are enough to know the paper. */
  private static final int STEP = 37;

  private WritingKept() {}

  /**
   * The share of the strokes that are darker than the paper in the scan; 1 where nothing was
   * written.
   *
   * @param writing the strokes alone, gray on white
   * @param scan of the same size, gray or bitonal
   */
  static double share(BufferedImage writing, BufferedImage scan) {
    byte[] layer = ScanNoise.bytes(writing);
    Raster raster = scan.getRaster();
    int white = (1 << scan.getColorModel().getPixelSize()) - 1;
    int seenBelow = paper(raster, white) - SEEN;
    int width = scan.getWidth();
    int drawn = 0;
    int kept = 0;
    for (int n = 0; n < layer.length; n++) {
      if ((layer[n] & 255) < STROKE) {
        drawn++;
        kept += raster.getSample(n % width, n / width, 0) * 255 / white < seenBelow ? 1 : 0;
      }
    }
    return drawn == 0 ? 1 : (double) kept / drawn;
  }

  /** The level half of the page is brighter than. */
  private static int paper(Raster raster, int white) {
    int width = raster.getWidth();
    int all = width * raster.getHeight();
    int[] levels = new int[256];
    for (int n = 0; n < all; n += STEP) {
      levels[raster.getSample(n % width, n / width, 0) * 255 / white]++;
    }
    int brighter = 0;
    int level = 255;
    while (level > 0 && 2 * (brighter + levels[level]) < all / STEP) {
      brighter += levels[level--];
    }
    return level;
  }
}
