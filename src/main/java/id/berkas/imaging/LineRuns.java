package id.berkas.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One straight line across a page: where it changes between paper and ink. Black is told from white
 * by what lies near on the line, so that stains and shadows change nothing.
 */
final class LineRuns {

  /** Reaches from the middle of a wide bar to paper, inches. */
  private static final double REACH = 0.3;

  private static final int BLOCKS = 6;
  private static final int LEAST_CONTRAST = 60;

  /** A change shorter than this is a speck, inches. */
  private static final double SPECK = 0.022;

  private LineRuns() {}

  /**
   * Lengths of the runs along a line, white first; the first may be 0.
   *
   * @param levels brightness along the line
   */
  static int[] of(int[] levels, int dpi) {
    int[] thresholds = thresholds(levels, dpi);
    int block = block(dpi);
    int least = (int) Math.ceil(SPECK * dpi);
    List<Integer> runs = new ArrayList<>();
    int length = 0;
    boolean black = false;
    for (int n = 0; n < levels.length; n++) {
      if (levels[n] < thresholds[n / block] != black) {
        runs.add(length);
        length = 0;
        black = !black;
      }
      length++;
    }
    runs.add(length);
    return withoutSpecks(runs, least);
  }

  private static int[] withoutSpecks(List<Integer> runs, int least) {
    int[] kept = new int[runs.size()];
    int last = 0;
    for (int n = 0; n < runs.size(); n++) {
      boolean sameColour = n % 2 == last % 2;
      if (n == 0) {
        kept[0] = runs.getFirst();
      } else if (runs.get(n) < least || sameColour) {
        kept[last] += runs.get(n);
      } else {
        kept[++last] = runs.get(n);
      }
    }
    return Arrays.copyOf(kept, last + 1);
  }

  private static int[] thresholds(int[] levels, int dpi) {
    int block = block(dpi);
    int count = (levels.length + block - 1) / block;
    int[] brightest = new int[count];
    int[] darkest = new int[count];
    Arrays.fill(darkest, 255);
    for (int n = 0; n < levels.length; n++) {
      brightest[n / block] = Math.max(brightest[n / block], levels[n]);
      darkest[n / block] = Math.min(darkest[n / block], levels[n]);
    }
    int[] thresholds = new int[count];
    for (int n = 0; n < count; n++) {
      int paper = 0;
      int ink = 255;
      for (int near = Math.max(0, n - BLOCKS); near <= Math.min(count - 1, n + BLOCKS); near++) {
        paper = Math.max(paper, brightest[near]);
        ink = Math.min(ink, darkest[near]);
      }
      thresholds[n] = paper - ink < LEAST_CONTRAST ? 0 : (paper + ink) / 2;
    }
    return thresholds;
  }

  private static int block(int dpi) {
    return Math.max(1, (int) (REACH * dpi / BLOCKS));
  }
}
