package id.berkas.imaging;

import id.berkas.hold.HoldException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Tells a JPEG whose pixels are all there but whose end mark is not from one that was cut off. A
 * decoder fills in what is missing; so if other bytes behind the end change the picture, it was
 * still reading.
 */
final class JpegEnd {

  private static final byte[] MARK = {(byte) 0xFF, (byte) 0xD9};

  /** Fillers that the entropy coder reads as different pixels. */
  private static final byte[] FILLERS = {0x55, 0x33};

  private static final int FILLER_BYTES = 4096;

  /** Baseline and extended only: a progressive picture may lack whole scans unseen. */
  private static final int SEQUENTIAL = 0xC1;

  private JpegEnd() {}

  static boolean onlyTheMarkIsMissing(byte[] read, PageLimits limits) throws IOException {
    try {
      byte[] bytes = withoutHalfMark(read);
      JpegHeader header = JpegHeader.read(ByteBuffer.wrap(bytes));
      if (header.process() > SEQUENTIAL) {
        return false;
      }
      BufferedImage one = PictureFile.decodeJpeg(filled(bytes, FILLERS[0]), header, limits);
      BufferedImage other = PictureFile.decodeJpeg(filled(bytes, FILLERS[1]), header, limits);
      return same(one, other) && same(one, PictureFile.decodeJpeg(marked(bytes), header, limits));
    } catch (IOException | HoldException broken) {
      return false; // Cut off, as far as anybody can tell.
    }
  }

  private static byte[] withoutHalfMark(byte[] bytes) {
    boolean half = bytes.length > 0 && bytes[bytes.length - 1] == MARK[0];
    return half ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** The bytes with the end mark behind them. */
  static byte[] marked(byte[] bytes) {
    byte[] marked = Arrays.copyOf(bytes, bytes.length + MARK.length);
    System.arraycopy(MARK, 0, marked, bytes.length, MARK.length);
    return marked;
  }

  private static byte[] filled(byte[] bytes, byte filler) {
    byte[] filled = Arrays.copyOf(bytes, bytes.length + FILLER_BYTES);
    Arrays.fill(filled, bytes.length, filled.length, filler);
    return marked(filled);
  }

  private static boolean same(BufferedImage one, BufferedImage other) {
    int[] row = new int[one.getWidth()];
    int[] otherRow = new int[one.getWidth()];
    for (int y = 0; y < one.getHeight(); y++) {
      one.getRGB(0, y, row.length, 1, row, 0, row.length);
      other.getRGB(0, y, row.length, 1, otherRow, 0, row.length);
      if (!Arrays.equals(row, otherRow)) {
        return false;
      }
    }
    return true;
  }
}
