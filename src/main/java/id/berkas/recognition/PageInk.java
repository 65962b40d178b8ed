package id.berkas.recognition;

import id.berkas.document.Box;

/**
 * The dark dots of a page without its rules: lines of tables and letterheads, which nobody reads.
 */
final class PageInk {

  private final boolean[] dark;
  private final int width;
  private final int height;

  private PageInk(boolean[] dark, int width, int height) {
    this.dark = dark;
    this.width = width;
    this.height = height;
  }

  /**
   * @param level what is darker is ink
   * @param longest pixels; a dark run beyond it, along or across, is part of a rule
   */
  static PageInk of(GrayPage page, int level, int longest) {
    byte[] pixels = page.pixels();
    boolean[] dark = new boolean[pixels.length];
    for (int at = 0; at < dark.length; at++) {
      dark[at] = (pixels[at] & 0xFF) < level;
    }
    boolean[] bare = dark.clone();
    for (int y = 0; y < page.height(); y++) {
      withoutRuns(dark, bare, y * page.width(), 1, page.width(), longest);
    }
    for (int x = 0; x < page.width(); x++) {
      withoutRuns(dark, bare, x, page.width(), page.height(), longest);
    }
    return new PageInk(bare, page.width(), page.height());
  }

  private static void withoutRuns(
      boolean[] dark, boolean[] bare, int start, int step, int size, int longest) {
    int run = 0;
    for (int n = 0; n <= size; n++) {
      if (n < size && dark[start + n * step]) {
        run++;
      } else {
        for (int back = run > longest ? run : 0; back > 0; back--) {
          bare[start + (n - back) * step] = false;
        }
        run = 0;
      }
    }
  }

  long count() {
    long count = 0;
    for (boolean dot : dark) {
      count += dot ? 1 : 0;
    }
    return count;
  }

  /** Takes away what is dark within a box; how many dots that were. */
  int take(Box box) {
    int taken = 0;
    for (int y = Math.max(0, box.y()); y < Math.min(height, box.y() + box.height()); y++) {
      for (int x = Math.max(0, box.x()); x < Math.min(width, box.x() + box.width()); x++) {
        taken += dark[y * width + x] ? 1 : 0;
        dark[y * width + x] = false;
      }
    }
    return taken;
  }
}
