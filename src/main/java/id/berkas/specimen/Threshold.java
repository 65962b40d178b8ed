package id.berkas.specimen;

import java.awt.image.BufferedImage;

/** Grey to black and white at a fixed level, as scanners without dithering do. */
final class Threshold {
  private Threshold() {}

  static BufferedImage at(BufferedImage grey, int level) {
    int width = grey.getWidth();
    BufferedImage result =
        new BufferedImage(width, grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    byte[] from = ScanNoise.bytes(grey);
    byte[] to = ScanNoise.bytes(result);
    int row = (width + 7) / 8;
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        if ((from[y * width + x] & 255) >= level) {
          to[y * row + (x >> 3)] |= (byte) (128 >> (x & 7));
        }
      }
    }
    return result;
  }
}
