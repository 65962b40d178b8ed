package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks the chain of a TIFF's directories before any decoder does, because decoders follow a looped
 * chain for ever and allocate whatever a tag claims. Classic TIFF 6.0 and BigTIFF.
 */
final class TiffChain {

  /** Values of one tag that are kept; strip tables of real scans are shorter. */
  static final int MOST_VALUES = 20_000;

  private static final int MOST_TAGS = 1_000;
  private static final int BIG = 43;

  /** Bytes of one value by field type, TIFF 6.0 section 2 and the BigTIFF additions. */
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

  private static final Set<Integer> KEPT =
      Set.of(
          TiffDirectory.WIDTH,
          TiffDirectory.HEIGHT,
          TiffDirectory.BITS,
          TiffDirectory.COMPRESSION,
          TiffDirectory.PHOTOMETRIC,
          TiffDirectory.FILL_ORDER,
          TiffDirectory.STRIP_OFFSETS,
          TiffDirectory.ORIENTATION,
          TiffDirectory.SAMPLES,
          TiffDirectory.ROWS_PER_STRIP,
          TiffDirectory.STRIP_BYTE_COUNTS,
          TiffDirectory.X_RESOLUTION,
          TiffDirectory.Y_RESOLUTION,
          TiffDirectory.RESOLUTION_UNIT,
          TiffDirectory.TILE_WIDTH,
          TiffDirectory.TILE_HEIGHT,
          TiffDirectory.TILE_OFFSETS,
          TiffDirectory.TILE_BYTE_COUNTS,
          TiffDirectory.JPEG_TABLES);

  private final FileChannel channel;
  private final long size;
  private final ByteOrder order;
  private final boolean big;

  private TiffChain(FileChannel channel, ByteOrder order, boolean big) throws IOException {
    this.channel = channel;
    this.size = channel.size();
    this.order = order;
    this.big = big;
  }

  /**
   * The directories of a file, in the order of the chain.
   *
   * @throws HoldException TRUNCATED when the chain leaves the file, DAMAGED when it claims what the
   *     file cannot hold, TOO_MANY_PAGES, NO_PAGES
   */
  static Pages read(Path file, PageLimits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer header = ByteBuffer.allocate(16);
      while (header.hasRemaining() && channel.read(header, header.position()) >= 0) {}
      if (header.position() < 8) {
        throw new HoldException(HoldReason.TRUNCATED, "the TIFF ends within its header");
      }
      ByteOrder order = header.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
      header.order(order);
      boolean big = header.getShort(2) == BIG;
      long first = big ? header.getLong(8) : Integer.toUnsignedLong(header.getInt(4));
      return new TiffChain(channel, order, big).walk(first, limits);
    }
  }

  private Pages walk(long first, PageLimits limits) throws IOException {
    List<TiffDirectory> pages = new ArrayList<>();
    Set<Long> visited = new HashSet<>();
    long place = first;
    while (place != 0 && visited.add(place)) {
      if (pages.size() == limits.pages()) {
        throw new HoldException(
            HoldReason.TOO_MANY_PAGES, "the TIFF has more than %d pages".formatted(limits.pages()));
      }
      long tags = big ? at(place, 8).getLong() : Short.toUnsignedInt(at(place, 2).getShort());
      if (tags < 1 || tags > MOST_TAGS) {
        throw new HoldException(
            HoldReason.DAMAGED,
            "page %d of the TIFF claims %d tags".formatted(pages.size() + 1, tags));
      }
      int entryBytes = big ? 20 : 12;
      long entries = place + (big ? 8 : 2);
      pages.add(
          directory(place, at(entries, (int) tags * entryBytes), (int) tags, pages.size() + 1));
      long end = entries + tags * entryBytes;
      place = big ? at(end, 8).getLong() : Integer.toUnsignedLong(at(end, 4).getInt());
    }
    if (pages.isEmpty()) {
      throw new HoldException(HoldReason.NO_PAGES, "the TIFF has no page");
    }
    if (place != 0 && big) {
      throw new HoldException(
          HoldReason.DAMAGED,
          "after page %d the TIFF returns to an earlier page".formatted(pages.size()));
    }
    return new Pages(List.copyOf(pages), order, place != 0);
  }

  /**
   * What the chain holds.
   *
   * @param looped whether it returns to an earlier page instead of ending
   */
  record Pages(List<TiffDirectory> directories, ByteOrder order, boolean looped) {}

  private TiffDirectory directory(long place, ByteBuffer entries, int tags, int page)
      throws IOException {
    Map<Integer, double[]> values = new HashMap<>();
    for (int n = 0; n < tags; n++) {
      int tag = Short.toUnsignedInt(entries.getShort());
      int type = Short.toUnsignedInt(entries.getShort());
      long count = big ? entries.getLong() : Integer.toUnsignedLong(entries.getInt());
      int valueField = entries.position();
      int fieldBytes = big ? 8 : 4;
      int each = type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
      if (count < 0 || count > size || each * count > size) {
        throw new HoldException(
            HoldReason.DAMAGED,
            "tag %d of page %d claims %d values in a file of %d bytes"
                .formatted(tag, page, count, size));
      }
      if (KEPT.contains(tag) && each > 0 && count > 0) {
        int kept = (int) Math.min(count, MOST_VALUES);
        ByteBuffer source =
            each * count <= fieldBytes
                ? entries.duplicate().order(order)
                : at(
                    big
                        ? entries.getLong(valueField)
                        : Integer.toUnsignedLong(entries.getInt(valueField)),
                    kept * each);
        values.put(tag, values(source, type, kept));
      }
      entries.position(valueField + fieldBytes);
    }
    return new TiffDirectory(Map.copyOf(values), place, big);
  }

  private static double[] values(ByteBuffer source, int type, int count) {
    double[] values = new double[count];
    for (int n = 0; n < count; n++) {
      values[n] =
          switch (type) {
            case 3 -> Short.toUnsignedInt(source.getShort());
            case 4, 13 -> Integer.toUnsignedLong(source.getInt());
            case 5 ->
                rational(
                    Integer.toUnsignedLong(source.getInt()),
                    Integer.toUnsignedLong(source.getInt()));
            case 8 -> source.getShort();
            case 9 -> source.getInt();
            case 10 -> rational(source.getInt(), source.getInt());
            case 11 -> source.getFloat();
            case 12 -> source.getDouble();
            case 16, 17, 18 -> source.getLong();
            default -> Byte.toUnsignedInt(source.get());
          };
    }
    return values;
  }

  private static double rational(long numerator, long denominator) {
    return denominator == 0 ? 0 : (double) numerator / denominator;
  }

  private ByteBuffer at(long place, int bytes) throws IOException {
    if (place < 0 || place + bytes > size) {
      throw new HoldException(
          HoldReason.TRUNCATED, "the TIFF points to byte %d of %d".formatted(place + bytes, size));
    }
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(order);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place + buffer.position()) < 0) {
        throw new HoldException(HoldReason.TRUNCATED, "the TIFF ended while it was read");
      }
    }
    return buffer.flip();
  }
}
