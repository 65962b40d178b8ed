package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * The dark lines of a page that run nearly straight down: sides of boxes, among other things. A
 * line may wander by one dot each row, as hands and slanted sheets make it.
 */
final class UpStrokes {

  /** Fainter than this below the paper is grain. */
  static final int FAINTEST = 26;

  /** Wandering further than this share of its length, it is no side of a box. */
  private static final double MOST_SLANT = 0.25;

  private final GrayPage page;
  private final int level;
  private final int shortest;
  private final int longest;
  private final List<Box> found = new ArrayList<>();
  private short[] length;
  private short[] begun;

  private UpStrokes(GrayPage page, int shortest, int longest) {
    this.page = page;
    this.level = PaperTone.of(page) - FAINTEST;
    this.shortest = shortest;
    this.longest = longest;
    this.length = new short[page.width()];
    this.begun = new short[page.width()];
  }

  /**
   * @param shortest pixels
   * @param longest pixels
   * @return one narrow box for each, from the top down
   */
  static List<Box> of(GrayPage page, int shortest, int longest) {
    UpStrokes strokes = new UpStrokes(page, shortest, longest);
    for (int y = 0; y < page.height(); y++) {
      strokes.row(y);
    }
    return strokes.found;
  }

  private void row(int y) {
    int width = page.width();
    short[] next = new short[width];
    short[] origin = new short[width];
    byte[] pixels = page.pixels();
    for (int x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      if ((pixels[at] & 0xFF) < level) {
        int from = longer(x - 1, longer(x + 1, x));
        next[x] = (short) Math.min(length[from] + 1, Short.MAX_VALUE);
        origin[x] = length[from] == 0 ? (short) x : begun[from];
      }
    }
    for (int x = 1; x < width - 1; x++) {
      if (length[x] >= shortest && next[x - 1] + next[x] + next[x + 1] == 0) {
        ended(x, y);
      }
    }
    length = next;
    begun = origin;
  }

  /** Where the longer line is; the second where both are the same. */
  private int longer(int one, int other) {
    return length[one] > length[other] ? one : other;
  }

  private void ended(int x, int y) {
    int high = length[x];
    if (high > longest || Math.abs(x - begun[x]) > MOST_SLANT * high) {
      return;
    }
    Box box = new Box(Math.min(x, begun[x]), y - high, Math.abs(x - begun[x]) + 1, high);
    int last = found.size() - 1;
    if (last >= 0 && isSame(found.get(last), box)) {
      found.set(last, found.get(last).and(box));
    } else {
      found.add(box);
    }
  }

  private static boolean isSame(Box one, Box other) {
    return Math.abs(one.y() + one.height() - other.y() - other.height()) <= 2
        && one.x() + one.width() >= other.x() - 2
        && other.x() + other.width() >= one.x() - 2;
  }
}
