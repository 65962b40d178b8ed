package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the packed objects and packed tables of a PDF (ISO 32000-1 7.5.7 and 7.5.8) before
 * PDFBox opens it, which unpacks them whole and in memory. Those of a locked file cannot be
 * measured. Reads the file window by window: a mapped file would count as memory of the worker.
 */
final class PdfPackedObjects {

  private static final byte[] OBJECTS = "/ObjStm".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TABLE = "/XRef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int STREAM_WITHIN = 2000;
  private static final int WINDOW = 1 << 20;

  /** What may belong to a word at the end of a window. */
  private static final int BEYOND = 2 * STREAM_WITHIN;

  private static final int PIECE = 1 << 16;

  private final FileChannel file;
  private final long most;
  private final byte[] window = new byte[WINDOW + BEYOND];
  private int size;

  private PdfPackedObjects(FileChannel file, long most) {
    this.file = file;
    this.most = most;
  }

  /**
   * @throws HoldException UNPACKS_TOO_LARGE
   */
  static void check(Path file, PageLimits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      new PdfPackedObjects(channel, limits.unpacked()).check();
    }
  }

  private void check() throws IOException {
    for (long start = 0; start < file.size(); start += WINDOW) {
      size = read(ByteBuffer.wrap(window), start);
      checkWindow(start);
    }
  }

  private void checkWindow(long start) throws IOException {
    for (int at = 0; at < Math.min(size, WINDOW); at++) {
      if (window[at] == '/' && (isAt(at, OBJECTS) || isAt(at, TABLE))) {
        int stream = streamAfter(at);
        if (stream > 0 && unpacked(start + stream) > most) {
          throw new HoldException(
              HoldReason.UNPACKS_TOO_LARGE,
              "the objects of the PDF unpack to more than %d bytes".formatted(most));
        }
      }
    }
  }

  private int read(ByteBuffer into, long start) throws IOException {
    while (into.hasRemaining() && file.read(into, start + into.position()) > 0) {
      // A channel may give less than asked for.
    }
    return into.position();
  }

  private boolean isAt(int place, byte[] word) {
    return place + word.length <= size
        && Arrays.equals(window, place, place + word.length, word, 0, word.length);
  }

  /** Where the packed bytes begin: behind the word and its line end. */
  private int streamAfter(int place) {
    int end = Math.min(size - STREAM.length, place + STREAM_WITHIN);
    for (int at = place; at < end; at++) {
      if (isAt(at, STREAM)) {
        int behind = at + STREAM.length;
        while (behind < size && (window[behind] == '\r' || window[behind] == '\n')) {
          behind++;
        }
        return behind;
      }
    }
    return -1;
  }

  private long unpacked(long start) throws IOException {
    byte[] packed = new byte[PIECE];
    byte[] plain = new byte[PIECE];
    long count = 0;
    long next = start;
    try (Inflater inflater = new Inflater()) {
      while (!inflater.finished() && !inflater.needsDictionary() && count <= most) {
        if (inflater.needsInput()) {
          int got = read(ByteBuffer.wrap(packed), next);
          if (got == 0) {
            return count;
          }
          inflater.setInput(packed, 0, got);
          next += got;
        }
        count += inflater.inflate(plain);
      }
      return count;
    } catch (DataFormatException notPacked) {
      return 0; // Locked, or packed otherwise, or broken: it is not this that makes it large.
    }
  }
}
