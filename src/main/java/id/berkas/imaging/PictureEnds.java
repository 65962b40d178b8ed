package id.berkas.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Whether a picture's bytes reach to its end: decoders fill a missing end with grey or white. */
final class PictureEnds {

  private static final int IEND = 0x49454E44;
  private static final int IDAT = 0x49444154;
  private static final int PHYS = 0x70485973;
  private static final int PNG_SIGNATURE = 8;
  private static final double INCHES_PER_METRE = 0.0254;

  private PictureEnds() {}

  /**
   * The end marker stands after the start of the last scan; an EXIF preview's own does not count.
   */
  static boolean jpeg(byte[] bytes) {
    for (int at = bytes.length - 2; at >= 2; at--) {
      if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xD9) {
        return true;
      }
      if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xDA) {
        return false;
      }
    }
    return false;
  }

  /** Every chunk lies within the file, and the last is IEND. */
  static boolean png(byte[] bytes) {
    return pngChunk(bytes, IEND) >= 0;
  }

  /** Dots per inch across, 0 when the PNG does not say. */
  static double pngDpi(byte[] bytes) {
    int at = pngChunk(bytes, PHYS);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return at < 0 || at + 17 > bytes.length || bytes[at + 16] != 1
        ? 0
        : buffer.getInt(at + 8) * INCHES_PER_METRE;
  }

  /** Where a whole chunk of this type starts, or -1; pHYs after the pixels is not looked for. */
  private static int pngChunk(byte[] bytes, int type) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long at = PNG_SIGNATURE;
    while (at + 12 <= bytes.length) {
      long length = Integer.toUnsignedLong(buffer.getInt((int) at));
      int found = buffer.getInt((int) at + 4);
      if (at + 12 + length > bytes.length) {
        return -1;
      }
      if (found == type) {
        return (int) at;
      }
      if (found == IDAT && type == PHYS) {
        return -1;
      }
      at += 12 + length;
    }
    return -1;
  }

  /** A WebP holds as many bytes as its RIFF header says. */
  static boolean webp(byte[] bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return bytes.length >= 12 && 8 + Integer.toUnsignedLong(header.getInt(4)) <= bytes.length;
  }

  /** An uncompressed BMP holds as many bytes as its header says it must. */
  static boolean bmp(byte[] bytes) {
    if (bytes.length < 54) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (header.getInt(14) < 40 || header.getInt(30) != 0) {
      return true;
    }
    long row = (Math.abs((long) header.getInt(18)) * header.getShort(28) + 31) / 32 * 4;
    long need = header.getInt(10) + row * Math.abs((long) header.getInt(22));
    return need <= bytes.length;
  }
}
