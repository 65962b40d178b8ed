package id.berkas.imaging;

import com.google.zxing.common.BitMatrix;

/**
 * Finds one whole border of a Data Matrix that lost another: a solid line of one module, white
 * beyond it, and on its other side modules of its thickness in even rows (ISO/IEC 16022). A rule
 * has text or nothing beside it.
 */
final class MatrixBorder {

  /** More pixels than this a side tell no more. */
  private static final int MOST_SIDE = 240;

  private static final int MOST_SKEW = 6;
  private static final int SKEW_STEP = 2;

  private static final int LEAST_MODULES = 9;
  private static final int MOST_MODULES = 70;
  private static final int ROWS = 6;

  /** Of the border. */
  private static final double SOLID = 0.9;

  private static final double WHITE_BEYOND = 0.85;

  /** Of the modules, those of one tone throughout. */
  private static final double CLEAR = 0.88;

  /** Dark modules among them, and neighbours that differ: a code has about as many of either. */
  private static final double LEAST_HALF = 0.33;

  private final boolean[] dark;
  private final int side;

  private MatrixBorder(boolean[] dark, int side) {
    this.dark = dark;
    this.side = side;
  }

  static boolean isOn(BitMatrix black) {
    for (int turn = 0; turn < 360; turn += 90) {
      for (int skew = -MOST_SKEW; skew <= MOST_SKEW; skew += SKEW_STEP) {
        if (turned(black, Math.toRadians(turn + skew)).hasBorder()) {
          return true;
        }
      }
    }
    return false;
  }

  private static MatrixBorder turned(BitMatrix black, double angle) {
    int longer = Math.max(black.getWidth(), black.getHeight());
    int side = Math.min(MOST_SIDE, longer);
    double scale = (double) longer / side;
    double cos = Math.cos(angle) * scale;
    double sin = Math.sin(angle) * scale;
    boolean[] dark = new boolean[side * side];
    for (int v = 0; v < side; v++) {
      for (int u = 0; u < side; u++) {
        double right = u - side / 2.0;
        double down = v - side / 2.0;
        int x = (int) Math.round(black.getWidth() / 2.0 + cos * right - sin * down);
        int y = (int) Math.round(black.getHeight() / 2.0 + sin * right + cos * down);
        dark[v * side + u] =
            x >= 0 && y >= 0 && x < black.getWidth() && y < black.getHeight() && black.get(x, y);
      }
    }
    return new MatrixBorder(dark, side);
  }

  /** Below its modules, as this lies now. */
  private boolean hasBorder() {
    for (int row = side - 3; row > 0; row--) {
      int from = 0;
      for (int end = 0; end <= side; end++) {
        if (end == side || !dark[row * side + end]) {
          if (isBorder(from, end, row)) {
            return true;
          }
          from = end + 1;
        }
      }
    }
    return false;
  }

  private boolean isBorder(int from, int end, int bottom) {
    int length = end - from;
    if (length < 2 * LEAST_MODULES || share(from, end, bottom + 2) > 1 - WHITE_BEYOND) {
      return false;
    }
    int top = bottom;
    while (top > 0 && share(from, end, top - 1) >= SOLID) {
      top--;
    }
    int thick = bottom - top + 1;
    if (thick < 2 || length < LEAST_MODULES * thick || length > MOST_MODULES * thick) {
      return false;
    }
    for (double module = 0.75 * thick; module <= 1.3 * thick; module += 0.01 * thick) {
      if (hasModules(from, length, top, module) || hasModules(end, -length, top, module)) {
        return true;
      }
    }
    return false;
  }

  private double share(int from, int end, int row) {
    int count = 0;
    for (int u = from; u < end; u++) {
      count += dark[row * side + u] ? 1 : 0;
    }
    return (double) count / (end - from);
  }

  /**
   * @param corner where counting begins
   * @param length of the border from there; negative to the left
   */
  private boolean hasModules(int corner, int length, int above, double module) {
    int across = (int) (Math.abs(length) / module + 0.3);
    int clear = 0;
    int darkOnes = 0;
    int changes = 0;
    int changesDown = 0;
    boolean[] before = new boolean[across];
    for (int row = 0; row < ROWS; row++) {
      double v = above - (row + 0.5) * module;
      boolean beside = false;
      for (int n = 0; n < across; n++) {
        double u = corner + Math.signum(length) * (n + 0.5) * module;
        int points = points(u, v, module);
        boolean here = points > 4;
        clear += points <= 1 || points >= 8 ? 1 : 0;
        darkOnes += here ? 1 : 0;
        changes += n > 0 && here != beside ? 1 : 0;
        changesDown += row > 0 && here != before[n] ? 1 : 0;
        beside = here;
        before[n] = here;
      }
    }
    int all = ROWS * across;
    return clear >= CLEAR * all
        && isHalf(darkOnes, all)
        && isHalf(changes, all - ROWS)
        && isHalf(changesDown, all - across);
  }

  private static boolean isHalf(int some, int all) {
    return some >= LEAST_HALF * all && some <= (1 - LEAST_HALF) * all;
  }

  /** Dark ones among nine points of a module. */
  private int points(double u, double v, double module) {
    int count = 0;
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        int x = (int) Math.floor(u + right * module / 4);
        int y = (int) Math.floor(v + down * module / 4);
        count += x >= 0 && y >= 0 && x < side && y < side && dark[y * side + x] ? 1 : 0;
      }
    }
    return count;
  }
}
