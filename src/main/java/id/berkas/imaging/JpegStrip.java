package id.berkas.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * One strip of a JPEG page taken apart.
 *
 * @param tables segments of quanta and Huffman codes
 * @param frame the frame segment, its height zero
 * @param height rows the frame claims
 * @param scan the scan segment
 * @param data the coded rows
 */
@SuppressWarnings("ArrayRecordComponent")
record JpegStrip(byte[] tables, byte[] frame, int height, byte[] scan, byte[] data) {

  private static final int BASELINE = 0xC0;
  private static final int HUFFMAN = 0xC4;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int QUANTA = 0xDB;
  private static final int FIRST_OF_PROGRAMS = 0xE0;
  private static final int BLOCK = 8;

  /** Taken apart; none where it is not one baseline scan without restarts of its own. */
  static Optional<JpegStrip> of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream tables = new ByteArrayOutputStream();
    byte[] frame = new byte[0];
    int at = 2;
    while (at + 4 <= bytes.length && bytes[at] == (byte) 0xFF) {
      int marker = Byte.toUnsignedInt(bytes[at + 1]);
      int next = at + 2 + Short.toUnsignedInt(in.getShort(at + 2));
      if (next > bytes.length || next < at + 4) {
        return Optional.empty();
      }
      byte[] segment = Arrays.copyOfRange(bytes, at, next);
      switch (marker) {
        case QUANTA, HUFFMAN -> tables.writeBytes(segment);
        case BASELINE -> frame = segment;
        case SCAN -> {
          return strip(tables.toByteArray(), frame, segment, bytes, next);
        }
        default -> {
          if (marker < FIRST_OF_PROGRAMS) {
            return Optional.empty(); // Restarts of its own, or no baseline code.
          }
        }
      }
      at = next;
    }
    return Optional.empty();
  }

  private static Optional<JpegStrip> strip(
      byte[] tables, byte[] frame, byte[] scan, byte[] bytes, int start) {
    if (frame.length < 10
        || scan.length < 5
        || frame.length < 10 + 3 * frame[9]
        || scan[4] != frame[9]) {
      return Optional.empty();
    }
    for (int at = start; at + 1 < bytes.length; at++) {
      if (bytes[at] == (byte) 0xFF && bytes[at + 1] != 0) {
        boolean end = bytes[at + 1] == (byte) END;
        int height = Short.toUnsignedInt(ByteBuffer.wrap(frame).getShort(5));
        byte[] alike = frame.clone();
        ByteBuffer.wrap(alike).putShort(5, (short) 0);
        byte[] data = Arrays.copyOfRange(bytes, start, at);
        return end
            ? Optional.of(new JpegStrip(tables, alike, height, scan, data))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  boolean isLike(JpegStrip other) {
    return Arrays.equals(tables, other.tables)
        && Arrays.equals(frame, other.frame)
        && Arrays.equals(scan, other.scan);
  }

  int width() {
    return Short.toUnsignedInt(ByteBuffer.wrap(frame).getShort(7));
  }

  int components() {
    return frame[9];
  }

  /** Pixels of one unit of the code, across or down. */
  int unit(boolean down) {
    int most = 1;
    for (int n = 0; n < components() && components() > 1; n++) {
      int sampling = frame[11 + 3 * n];
      most = Math.max(most, down ? sampling & 0xF : sampling >> 4);
    }
    return BLOCK * most;
  }
}
