package id.berkas.archive;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.jspecify.annotations.Nullable;

/** Which tones a page has: a scan of two tones may come dressed as gray, and gray as colour. */
final class Tones {

  private static final byte WHITE = (byte) 0xFF;

  private Tones() {}

  /** The page in gray when it has no colour, otherwise null. */
  static @Nullable BufferedImage withoutColour(BufferedImage page) {
    if (page.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return page;
    }
    int width = page.getWidth();
    BufferedImage gray = new BufferedImage(width, page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] tones = bytes(gray);
    int[] row = new int[width];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        if ((rgb >> 8 & 0xFFFF) != (rgb & 0xFFFF)) {
          return null;
        }
        tones[y * width + x] = (byte) rgb;
      }
    }
    return gray;
  }

  static boolean areTwo(BufferedImage gray) {
    for (byte tone : bytes(gray)) {
      if (tone != 0 && tone != WHITE) {
        return false;
      }
    }
    return true;
  }

  /** The same dots, one bit each. */
  static BufferedImage bitonal(BufferedImage gray) {
    int width = gray.getWidth();
    BufferedImage bitonal =
        new BufferedImage(width, gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    byte[] tones = bytes(gray);
    byte[] bits = bytes(bitonal);
    int stride = (width + 7) / 8;
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        if (tones[y * width + x] != 0) {
          bits[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return bitonal;
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
