package id.berkas.imaging;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.stream.ImageInputStream;

/**
 * Mends what scanners and converters write wrongly in a TIFF directory: more sample depths than
 * samples, strip lengths that are missing, and strips of no rows.
 */
final class TiffMend {

  private static final int ENTRY = 12;
  private static final int LONG = 4;

  private final TiffDirectory page;
  private final long fileSize;

  private TiffMend(TiffDirectory page, long fileSize) {
    this.page = page;
    this.fileSize = fileSize;
  }

  static boolean needed(TiffDirectory page) {
    return !page.big() && (depthsTooMany(page) || lengthsMissing(page) || noRows(page));
  }

  private static boolean depthsTooMany(TiffDirectory page) {
    return page.count(TiffDirectory.BITS) > page.samples();
  }

  private static boolean lengthsMissing(TiffDirectory page) {
    int strips = page.count(TiffDirectory.STRIP_OFFSETS);
    return strips > 0
        && strips < TiffChain.MOST_VALUES
        && (page.count(TiffDirectory.STRIP_BYTE_COUNTS) < strips
            || page.all(TiffDirectory.STRIP_BYTE_COUNTS).anyMatch(length -> length == 0));
  }

  private static boolean noRows(TiffDirectory page) {
    return page.number(TiffDirectory.ROWS_PER_STRIP, 1) == 0;
  }

  /** The file with this page alone, its directory mended. */
  static ImageInputStream open(Path file, TiffDirectory page, ByteOrder order) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] head = new byte[2];
      bytes.seek(page.place());
      bytes.readFully(head);
      int tags = Short.toUnsignedInt(ByteBuffer.wrap(head).order(order).getShort());
      byte[] entries = new byte[tags * ENTRY];
      bytes.readFully(entries);
      ByteBuffer stored = ByteBuffer.wrap(entries).order(order);
      return new TiffOverlay(file, order, new TiffMend(page, bytes.length()).mended(stored));
    }
  }

  /** The directory, followed by the strip lengths; both seem to stand behind the file's end. */
  private byte[] mended(ByteBuffer stored) {
    Map<Integer, byte[]> entries = new TreeMap<>();
    for (int at = 0; at < stored.limit(); at += ENTRY) {
      byte[] entry = new byte[ENTRY];
      stored.get(at, entry);
      entries.put(Short.toUnsignedInt(stored.getShort(at)), entry);
    }
    ByteOrder order = stored.order();
    if (depthsTooMany(page)) {
      ByteBuffer.wrap(entries.get(TiffDirectory.BITS)).order(order).putInt(4, page.samples());
    }
    if (noRows(page)) {
      put(entries, order, TiffDirectory.ROWS_PER_STRIP, 1, (int) page.height());
    }
    double[] lengths = lengthsMissing(page) ? lengths() : new double[0];
    if (lengths.length > 0) {
      boolean newTag = !entries.containsKey(TiffDirectory.STRIP_BYTE_COUNTS);
      int behind = 2 + ENTRY * (entries.size() + (newTag ? 1 : 0)) + 4;
      int value = lengths.length == 1 ? (int) lengths[0] : (int) (fileSize + behind);
      put(entries, order, TiffDirectory.STRIP_BYTE_COUNTS, lengths.length, value);
    }
    return bytes(entries, lengths, order);
  }

  private static void put(
      Map<Integer, byte[]> entries, ByteOrder order, int tag, int count, int value) {
    ByteBuffer entry = ByteBuffer.allocate(ENTRY).order(order);
    entry.putShort((short) tag).putShort((short) LONG).putInt(count).putInt(value);
    entries.put(tag, entry.array());
  }

  private static byte[] bytes(Map<Integer, byte[]> entries, double[] lengths, ByteOrder order) {
    ByteBuffer bytes = ByteBuffer.allocate(2 + ENTRY * entries.size() + 4 + 4 * lengths.length);
    bytes.order(order).putShort((short) entries.size());
    entries.values().forEach(bytes::put);
    bytes.putInt(0);
    for (double length : lengths) {
      bytes.putInt((int) length);
    }
    return bytes.array();
  }

  /** A strip ends at the latest where the next thing in the file begins. */
  private double[] lengths() {
    double[] starts = page.all(TiffDirectory.STRIP_OFFSETS).toArray();
    double[] lengths = new double[starts.length];
    for (int n = 0; n < starts.length; n++) {
      double start = starts[n];
      double next =
          page.all(TiffDirectory.STRIP_OFFSETS)
              .filter(other -> other > start)
              .min()
              .orElse(page.place() > start ? page.place() : fileSize);
      lengths[n] = Math.max(0, Math.min(next, fileSize) - start);
    }
    return lengths;
  }
}
