package id.berkas.intake;

import id.berkas.intake.Structure.Unfinished;
import id.berkas.intake.Structure.Whole;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the pages of a TIFF (revision 6.0, section 2; BigTIFF) to the last one and sees that
 * their strips or tiles lie inside the file. A chain that comes back to itself ends here; what it
 * draws is for a worker to judge.
 */
final class TiffChain {

  private static final int STRIP_OFFSETS = 273;
  private static final int STRIP_LENGTHS = 279;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_LENGTHS = 325;
  private static final int MOST_PAGES = 100_000;
  private static final int MOST_ENTRIES = 4096;
  private static final long MOST_STRIPS = 5_000_000;

  /** Where the values of a tag are: count numbers of this width from position on. */
  private record Values(long position, long count, int width) {}

  private final Bytes bytes;
  private final boolean big;
  private long strips;

  TiffChain(Bytes bytes) throws IOException {
    this.bytes = bytes;
    bytes.order(bytes.at(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    this.big = bytes.number(2, 2) == 43;
  }

  Structure follow() throws IOException {
    Set<Long> visited = new HashSet<>();
    long page = big ? bytes.number(8, 8) : bytes.number(4, 4);
    if (page == 0) {
      return new Unfinished("the first page of the TIFF");
    }
    while (page != 0 && visited.add(page) && visited.size() <= MOST_PAGES) {
      long entries = bytes.number(page, big ? 8 : 2);
      if (entries > MOST_ENTRIES) {
        return new Whole();
      }
      if (!pictureIsInside(page, entries)) {
        return new Unfinished("picture data of page %d of the TIFF".formatted(visited.size()));
      }
      long next = page + (big ? 8 : 2) + entries * (big ? 20 : 12);
      page = bytes.number(next, big ? 8 : 4);
    }
    return new Whole();
  }

  private boolean pictureIsInside(long page, long entries) throws IOException {
    Map<Integer, Values> tags = new HashMap<>();
    for (long i = 0; i < entries; i++) {
      long entry = page + (big ? 8 : 2) + i * (big ? 20 : 12);
      tags.put((int) bytes.number(entry, 2), values(entry));
    }
    return allInside(page, tags.get(STRIP_OFFSETS), tags.get(STRIP_LENGTHS))
        && allInside(page, tags.get(TILE_OFFSETS), tags.get(TILE_LENGTHS));
  }

  private Values values(long entry) throws IOException {
    int width =
        switch ((int) bytes.number(entry + 2, 2)) {
          case 3 -> 2;
          case 4 -> 4;
          case 16 -> 8;
          default -> 0;
        };
    long count = bytes.number(entry + 4, big ? 8 : 4);
    long field = entry + (big ? 12 : 8);
    boolean here = count <= (big ? 8 : 4) / Math.max(1, width);
    return new Values(here ? field : bytes.number(field, big ? 8 : 4), count, width);
  }

  /**
   * A length that reaches past the end is a lie, not a missing end, when the page's directory,
   * which stands behind the data, is there.
   */
  private boolean allInside(long page, @Nullable Values offsets, @Nullable Values lengths)
      throws IOException {
    if (offsets == null || offsets.width() == 0) {
      return true;
    }
    for (long i = 0; i < offsets.count() && strips++ < MOST_STRIPS; i++) {
      long offset = number(offsets, i);
      long length =
          lengths != null && lengths.width() > 0 && i < lengths.count() ? number(lengths, i) : 0;
      boolean behind = offset > page && length > bytes.size() - offset;
      if (offset > bytes.size() || behind) {
        return false;
      }
    }
    return true;
  }

  private long number(Values values, long index) throws IOException {
    return bytes.number(values.position() + index * values.width(), values.width());
  }
}
