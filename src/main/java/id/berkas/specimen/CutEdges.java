package id.berkas.specimen;

import java.awt.image.BufferedImage;

/**
 * How much writing fell beside the picture.
 *
 * @param outside square millimetres of ink beyond its edges
 */
record CutEdges(double outside) {
  private static final int INK_BELOW = 128;
  private static final double SURELY = 12;

  static CutEdges of(BufferedImage layer, int margin, int dpi) {
    byte[] pixels = ScanNoise.bytes(layer);
    int width = layer.getWidth();
    int count = 0;
    for (int y = 0; y < layer.getHeight(); y++) {
      boolean inside = y >= margin && y < layer.getHeight() - margin;
      for (int x = 0; x < width; x++) {
        if (inside && x == margin) {
          x = width - margin;
        }
        count += (pixels[y * width + x] & 255) < INK_BELOW ? 1 : 0;
      }
    }
    return new CutEdges(count * 25.4 * 25.4 / dpi / dpi);
  }

  boolean any() {
    return outside > 0;
  }

  boolean surely() {
    return outside > SURELY;
  }
}
