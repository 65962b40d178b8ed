package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the packed objects and packed tables of a PDF (ISO 32000-1 7.5.7 and 7.5.8) before
 * PDFBox opens it, which unpacks them whole and in memory. Those of a locked file cannot be
 * measured.
 */
final class PdfPackedObjects {

  private static final byte[] OBJECTS = "/ObjStm".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TABLE = "/XRef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int STREAM_WITHIN = 2000;

  private final MappedByteBuffer bytes;
  private final long most;

  private PdfPackedObjects(MappedByteBuffer bytes, long most) {
    this.bytes = bytes;
    this.most = most;
  }

  /**
   * @throws HoldException UNPACKS_TOO_LARGE
   */
  static void check(Path file, PageLimits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Math.min(channel.size(), Integer.MAX_VALUE);
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      new PdfPackedObjects(bytes, limits.unpacked()).check();
    }
  }

  private void check() {
    for (int at = 0; at < bytes.limit(); at++) {
      if (bytes.get(at) == '/' && (isAt(at, OBJECTS) || isAt(at, TABLE))) {
        int start = streamAfter(at);
        if (start > 0 && unpacked(start) > most) {
          throw new HoldException(
              HoldReason.UNPACKS_TOO_LARGE,
              "the objects of the PDF unpack to more than %d bytes".formatted(most));
        }
      }
    }
  }

  private boolean isAt(int place, byte[] word) {
    if (place + word.length > bytes.limit()) {
      return false;
    }
    for (int n = 0; n < word.length; n++) {
      if (bytes.get(place + n) != word[n]) {
        return false;
      }
    }
    return true;
  }

  /** Where the packed bytes begin: behind the word and its line end. */
  private int streamAfter(int place) {
    int end = Math.min(bytes.limit() - STREAM.length, place + STREAM_WITHIN);
    for (int at = place; at < end; at++) {
      if (isAt(at, STREAM)) {
        int behind = at + STREAM.length;
        while (behind < bytes.limit() && (bytes.get(behind) == '\r' || bytes.get(behind) == '\n')) {
          behind++;
        }
        return behind;
      }
    }
    return -1;
  }

  private long unpacked(int start) {
    byte[] buffer = new byte[1 << 16];
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes.slice(start, bytes.limit() - start));
      long count = 0;
      while (!inflater.finished() && !inflater.needsInput() && count <= most) {
        count += inflater.inflate(buffer);
      }
      return count;
    } catch (DataFormatException notPacked) {
      return 0; // Locked, or packed otherwise, or broken: it is not this that makes it large.
    }
  }
}
