package id.berkas.imaging;

import java.nio.ByteBuffer;

/** Whether all tile parts of a JPEG 2000 picture (ISO 15444-1, A.4) lie within its bytes. */
final class Jp2Tiles {

  private static final int CODE_STREAM = 0xFF4FFF51;
  private static final int TILE_PART = 0xFF90;
  private static final int END = 0xFFD9;
  private static final int TILE_PART_HEADER = 12;

  /** Bytes that may follow the end mark. */
  private static final int BEHIND = 64;

  private Jp2Tiles() {}

  /** True also for what has no tile parts to go by. */
  static boolean whole(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long at = firstTile(in);
    while (at >= 0 && at + TILE_PART_HEADER <= bytes.length && marker(in, at) == TILE_PART) {
      long length = Integer.toUnsignedLong(in.getInt((int) at + 6));
      if (length == 0) {
        return endsMarked(in); // It reaches to the end mark.
      }
      at += length;
    }
    return at <= bytes.length;
  }

  private static int marker(ByteBuffer in, long at) {
    return Short.toUnsignedInt(in.getShort((int) at));
  }

  private static long firstTile(ByteBuffer in) {
    int at = 0;
    while (at + 4 <= in.limit() && in.getInt(at) != CODE_STREAM) {
      at++;
    }
    long next = at + 2L;
    while (next + 4 <= in.limit() && marker(in, next) != TILE_PART) {
      next += 2 + Short.toUnsignedInt(in.getShort((int) next + 2));
    }
    return next + TILE_PART_HEADER <= in.limit() ? next : -1;
  }

  private static boolean endsMarked(ByteBuffer in) {
    for (int at = in.limit() - 2; at >= Math.max(0, in.limit() - BEHIND); at--) {
      if (marker(in, at) == END) {
        return true;
      }
    }
    return false;
  }
}
