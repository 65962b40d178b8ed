package id.berkas.imaging;

import com.google.zxing.common.BitMatrix;
import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the remains of a QR code: a corner mark, 1:1:3:1:1 across and down as ISO/IEC 18004 has it,
 * beside modules that change as often as those of a code do. A mark alone may be a ticked box.
 */
final class CornerMarks {

  private static final int LEAST_MODULE = 2;
  private static final int MOST_MODULE = 30;

  /** Of the 49 modules of a mark; a slanted one loses some at its corners. */
  private static final int LEAST_RIGHT = 43;

  /** Modules from the centre of a mark to that of the part of the code beside it. */
  private static final int MIDDLE = 8;

  /** Modules looked at to each side of that. */
  private static final int HALF = 3;

  /** Modules from the centre of a mark to the edge of what is reported. */
  private static final int REACH = 12;

  /**
   * A corner mark.
   *
   * @param x its centre, pixels
   * @param y its centre, pixels
   * @param module pixels
   */
  record Mark(double x, double y, double module) {

    /** What is reported of a code of which no more than this mark is known. */
    Box place() {
      int reach = (int) (REACH * module);
      return new Box((int) x - reach, (int) y - reach, 2 * reach, 2 * reach);
    }
  }

  private final BitMatrix black;
  private final List<Mark> marks = new ArrayList<>();

  private CornerMarks(BitMatrix black) {
    this.black = black;
  }

  /** Marks beside modules, whether the code can be read or not. */
  static List<Mark> on(BitMatrix black) {
    CornerMarks search = new CornerMarks(black);
    search.run();
    return search.marks;
  }

  private void run() {
    int[] runs = new int[5];
    for (int y = 0; y < black.getHeight(); y += 3) {
      int count = 0;
      boolean dark = false;
      int length = 0;
      for (int x = 0; x <= black.getWidth(); x++) {
        boolean here = x < black.getWidth() && black.get(x, y);
        if (here == dark && x < black.getWidth()) {
          length++;
          continue;
        }
        System.arraycopy(runs, 1, runs, 0, 4);
        runs[4] = length;
        count++;
        if (dark && count >= 5 && mark(runs)) {
          consider(x, y, runs);
        }
        dark = here;
        length = 1;
      }
    }
  }

  private void consider(int end, int y, int[] runs) {
    int x = end - runs[4] - runs[3] - runs[2] / 2;
    int module = Math.round((runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7f);
    Mark mark = new Mark(x, y, module);
    boolean known = marks.stream().anyMatch(other -> BarShape.holds(other.place(), mark.place()));
    if (!known && upright(x, y, module) && square(x, y, module) && besideModules(x, y, module)) {
      marks.add(centred(x, y, module));
    }
  }

  /** The middle of the dark square, which a row met somewhere. */
  private Mark centred(int x, int y, int module) {
    int middle = y + (side(x, y, 0, 1) - side(x, y, 0, -1)) / 2;
    double across = (side(x, middle, 1, 0) - side(x, middle, -1, 0)) / 2.0;
    double down = (side(x, middle, 0, 1) - side(x, middle, 0, -1)) / 2.0;
    return new Mark(x + across, middle + down, module);
  }

  private int side(int x, int y, int right, int down) {
    int steps = 0;
    while (dark(x + (steps + 1) * right, y + (steps + 1) * down)) {
      steps++;
    }
    return steps;
  }

  private static boolean mark(int[] runs) {
    int total = 0;
    for (int run : runs) {
      total += run;
    }
    double module = total / 7.0;
    double play = module / 2;
    return module >= LEAST_MODULE
        && module <= MOST_MODULE
        && Math.abs(runs[0] - module) < play
        && Math.abs(runs[1] - module) < play
        && Math.abs(runs[2] - 3 * module) < 3 * play
        && Math.abs(runs[3] - module) < play
        && Math.abs(runs[4] - module) < play;
  }

  /** Whether the same pattern stands above and below. */
  private boolean upright(int x, int y, int module) {
    int[] up = sides(x, y, -1, module);
    int[] down = sides(x, y, 1, module);
    int[] runs = {up[2], up[1], up[0] + down[0] - 1, down[1], down[2]};
    int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    return mark(runs) && Math.abs(total - 7 * module) < 3 * module;
  }

  private int[] sides(int x, int y, int step, int module) {
    int[] runs = new int[3];
    int at = y;
    for (int n = 0; n < 3; n++) {
      while (at >= 0
          && at < black.getHeight()
          && black.get(x, at) == (n % 2 == 0)
          && runs[n] <= 4 * module) {
        runs[n]++;
        at += step;
      }
    }
    return runs;
  }

  /** Whether the rings of the mark are closed; letters have the pattern, and no rings. */
  private boolean square(int x, int y, int module) {
    int right = 0;
    for (int down = -3; down <= 3; down++) {
      for (int across = -3; across <= 3; across++) {
        boolean whiteRing = Math.max(Math.abs(down), Math.abs(across)) == 2;
        right += dark(x + across * module, y + down * module) != whiteRing ? 1 : 0;
      }
    }
    return right >= LEAST_RIGHT;
  }

  /** In any of the eight directions. */
  private boolean besideModules(int x, int y, int module) {
    for (int right = -1; right <= 1; right++) {
      for (int down = -1; down <= 1; down++) {
        boolean away = right != 0 || down != 0;
        if (away && modules(x + right * MIDDLE * module, y + down * MIDDLE * module, module)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean modules(int x, int y, int module) {
    int dark = 0;
    int changes = 0;
    int changesDown = 0;
    for (int down = -HALF; down <= HALF; down++) {
      for (int right = -HALF; right <= HALF; right++) {
        int atX = x + right * module;
        int atY = y + down * module;
        boolean here = dark(atX, atY);
        dark += here ? 1 : 0;
        changes += here != dark(atX + module, atY) ? 1 : 0;
        changesDown += here != dark(atX, atY + module) ? 1 : 0;
      }
    }
    return aboutHalf(dark) && aboutHalf(changes) && aboutHalf(changesDown);
  }

  private static boolean aboutHalf(int part) {
    int all = (2 * HALF + 1) * (2 * HALF + 1);
    return 3 * part >= all && 3 * part <= 2 * all;
  }

  private boolean dark(int x, int y) {
    return x >= 0 && y >= 0 && x < black.getWidth() && y < black.getHeight() && black.get(x, y);
  }
}
