package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.Arrays;

/**
 * Tells a code that could not be read from other upright texture. Bars go on unchanged from line to
 * line where letters do not, and differ in width where hatching does not. At 150 dpi.
 */
final class BarShape {

  /** Height of a strip in which even a slanted bar stands still, pixels. */
  private static final int STRIP = 6;

  /** Strips with the shape of bars: 5 mm. */
  private static final int LEAST_STRIPS = 5;

  /** Bars and spaces in a strip: eight bars, a third of the shortest code. */
  private static final int LEAST_RUNS = 16;

  /** Share of the pixels that are the same on all lines of a strip. */
  private static final double STEADY = 0.86;

  /** A wide bar against a narrow one. */
  private static final double VARIED = 1.8;

  private BarShape() {}

  /**
   * @param page at about 150 dpi
   * @param bars a place on it
   */
  static boolean isCode(GrayPage page, Bars bars, int dpi) {
    GrayPage part = page.crop(bars.box());
    GrayPage level = bars.upright() ? part : part.quarterTurned();
    int row = 0;
    int most = 0;
    for (int top = 0; top + STRIP <= level.height(); top += STRIP) {
      row = strip(level, top, dpi) ? row + 1 : 0;
      most = Math.max(most, row);
    }
    return most >= LEAST_STRIPS;
  }

  private static boolean strip(GrayPage level, int top, int dpi) {
    int[] upper = line(level, top);
    int[] lower = line(level, Math.min(level.height() - 2, top + STRIP));
    int[] runs = LineRuns.of(upper, dpi);
    if (runs.length < LEAST_RUNS || !varied(runs)) {
      return false;
    }
    boolean[] above = dark(runs, upper.length);
    boolean[] below = dark(LineRuns.of(lower, dpi), lower.length);
    int same = 0;
    for (int x = 0; x < above.length; x++) {
      same += above[x] == below[x] ? 1 : 0;
    }
    return same >= STEADY * above.length;
  }

  private static boolean varied(int[] runs) {
    int[] sorted = Arrays.stream(runs).skip(1).limit(runs.length - 2L).sorted().toArray();
    double narrow = sorted[sorted.length / 5];
    double wide = sorted[sorted.length * 9 / 10];
    return wide >= VARIED * narrow;
  }

  private static boolean[] dark(int[] runs, int length) {
    boolean[] dark = new boolean[length];
    int at = 0;
    for (int n = 0; n < runs.length; n++) {
      Arrays.fill(dark, at, at + runs[n], n % 2 == 1);
      at += runs[n];
    }
    return dark;
  }

  private static int[] line(GrayPage level, int y) {
    int[] line = new int[level.width()];
    for (int x = 0; x < line.length; x++) {
      line[x] = (level.at(x, y) + level.at(x, y + 1)) / 2;
    }
    return line;
  }

  /** Whether the middle of one lies in the other. */
  static boolean holds(Box outer, Box inner) {
    int x = inner.x() + inner.width() / 2;
    int y = inner.y() + inner.height() / 2;
    return x >= outer.x()
        && x <= outer.x() + outer.width()
        && y >= outer.y()
        && y <= outer.y() + outer.height();
  }

  /** How much of the first lies in the second, 0 to 1. */
  static double overlap(Box one, Box other) {
    double across =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    double down =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    return across <= 0 || down <= 0 ? 0 : across * down / Math.max(1, one.width() * one.height());
  }
}
