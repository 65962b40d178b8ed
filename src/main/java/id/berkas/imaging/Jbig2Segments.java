package id.berkas.imaging;

import java.nio.ByteBuffer;
import java.util.Set;

/** Whether all segments of a JBIG2 picture (ITU-T T.88, 7.2) lie within its bytes. */
final class Jbig2Segments {

  private static final int SHORTEST_HEADER = 11;
  private static final int TYPE = 0x3F;
  private static final int LONG_PAGE_NUMBER = 0x40;
  private static final int END_OF_PAGE = 49;
  private static final int END_OF_FILE = 51;
  private static final int MANY = 7;

  /** What a picture begins with: symbols, patterns, what it says of its page, tables. */
  private static final Set<Integer> FIRST = Set.of(0, 16, 48, 52, 53, 62);

  private static final int LENGTH_UNKNOWN = -1;

  private Jbig2Segments() {}

  /**
   * @param bytes segments in sequence without a file header, as a PDF holds them
   */
  static boolean whole(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long at = 0;
    if (bytes.length >= SHORTEST_HEADER && !FIRST.contains(in.get(4) & TYPE)) {
      return true; // Not the beginning of any picture: left to whoever will draw it.
    }
    while (at + SHORTEST_HEADER <= bytes.length) {
      int start = (int) at;
      int type = in.get(start + 4) & TYPE;
      if (type == END_OF_PAGE || type == END_OF_FILE) {
        return true;
      }
      long header = header(in, start);
      if (start + header > bytes.length) {
        return false;
      }
      int length = in.getInt((int) (start + header - 4));
      if (length == LENGTH_UNKNOWN) {
        return true; // Its end is a mark among its pixels.
      }
      at = start + header + Integer.toUnsignedLong(length);
    }
    return at <= bytes.length;
  }

  private static long header(ByteBuffer in, int start) {
    int number = in.getInt(start);
    long referred = (in.get(start + 5) & 0xFF) >> 5;
    long counting = 1;
    if (referred == MANY) {
      referred = in.getInt(start + 5) & 0x1FFF_FFFF;
      counting = 4 + (referred + 8) / 8;
    }
    int each =
        number >>> 8 == 0 || number == 256 ? 1 : number >>> 16 == 0 || number == 65536 ? 2 : 4;
    int page = (in.get(start + 4) & LONG_PAGE_NUMBER) == 0 ? 1 : 4;
    return 5 + counting + each * referred + page + 4;
  }
}
