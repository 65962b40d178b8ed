package id.berkas.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ink that hangs together.
 *
 * @param left first column
 * @param top first row
 * @param right last column
 * @param bottom last row
 * @param area pixels of ink
 */
record Blob(int left, int top, int right, int bottom, int area) {

  int width() {
    return right - left + 1;
  }

  int height() {
    return bottom - top + 1;
  }

  /** All blobs of a page; pixels that touch at a corner hang together. */
  static List<Blob> of(Ink ink) {
    return new Labelling(ink).blobs();
  }

  /** Runs of ink, joined row by row with union-find. */
  private static final class Labelling {
    private final Ink ink;
    private int[] parent = new int[1024];
    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private int[] row = new int[1024];
    private int runs;

    Labelling(Ink ink) {
      this.ink = ink;
    }

    List<Blob> blobs() {
      int before = 0;
      for (int y = 0; y < ink.height(); y++) {
        int first = runs;
        addRuns(y);
        join(before, first);
        before = first;
      }
      return gather();
    }

    private void addRuns(int y) {
      int at = y * ink.width();
      int x = 0;
      while (x < ink.width()) {
        while (x < ink.width() && !ink.dark()[at + x]) {
          x++;
        }
        int start = x;
        while (x < ink.width() && ink.dark()[at + x]) {
          x++;
        }
        if (x > start) {
          add(start, x - 1, y);
        }
      }
    }

    private void add(int from, int to, int y) {
      if (runs == parent.length) {
        parent = Arrays.copyOf(parent, 2 * runs);
        left = Arrays.copyOf(left, 2 * runs);
        right = Arrays.copyOf(right, 2 * runs);
        row = Arrays.copyOf(row, 2 * runs);
      }
      parent[runs] = runs;
      left[runs] = from;
      right[runs] = to;
      row[runs++] = y;
    }

    private void join(int before, int first) {
      int upper = before;
      for (int run = first; run < runs; run++) {
        while (upper < first && right[upper] < left[run] - 1) {
          upper++;
        }
        for (int other = upper; other < first && left[other] <= right[run] + 1; other++) {
          parent[root(other)] = root(run);
        }
      }
    }

    private int root(int run) {
      int at = run;
      while (parent[at] != at) {
        parent[at] = parent[parent[at]];
        at = parent[at];
      }
      return at;
    }

    private List<Blob> gather() {
      int[] place = new int[runs];
      Arrays.fill(place, -1);
      List<int[]> boxes = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        int root = root(run);
        if (place[root] < 0) {
          place[root] = boxes.size();
          boxes.add(new int[] {left[run], row[run], right[run], row[run], 0});
        }
        int[] box = boxes.get(place[root]);
        box[0] = Math.min(box[0], left[run]);
        box[2] = Math.max(box[2], right[run]);
        box[3] = row[run];
        box[4] += right[run] - left[run] + 1;
      }
      return boxes.stream().map(b -> new Blob(b[0], b[1], b[2], b[3], b[4])).toList();
    }
  }
}
