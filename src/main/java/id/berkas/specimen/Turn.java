package id.berkas.specimen;

import java.awt.image.BufferedImage;

/** Turns pages by quarter turns, byte by byte. */
final class Turn {
  private Turn() {}

  /**
   * The page as it was fed, such that turning it clockwise by {@code orientation} degrees sets it
   * upright.
   */
  static BufferedImage fed(BufferedImage upright, int orientation) {
    return switch (orientation) {
      case 0 -> upright;
      case 90, 180, 270 -> turned(upright, orientation);
      default ->
          throw new IllegalArgumentException(
              "Pages are turned by quarter turns, not by " + orientation);
    };
  }

  private static BufferedImage turned(BufferedImage upright, int orientation) {
    int w = upright.getWidth();
    int h = upright.getHeight();
    boolean swapped = orientation != 180;
    BufferedImage fed = new BufferedImage(swapped ? h : w, swapped ? w : h, upright.getType());
    int channels = upright.getRaster().getNumBands();
    byte[] from = ScanNoise.bytes(upright);
    byte[] to = ScanNoise.bytes(fed);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int target =
            orientation == 180
                ? (h - 1 - y) * w + w - 1 - x
                : orientation == 90 ? (w - 1 - x) * h + y : x * h + h - 1 - y;
        for (int c = 0; c < channels; c++) {
          to[target * channels + c] = from[(y * w + x) * channels + c];
        }
      }
    }
    return fed;
  }
}
