package id.berkas.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * All blobs of a page; pixels that touch at a corner hang together. Runs of ink, joined row by row
 * with union-find.
 */
final class Blobs {
  private final Ink ink;
  private final List<Blob> list = new ArrayList<>();
  private int[] parent = new int[1024];
  private int[] left = new int[1024];
  private int[] right = new int[1024];
  private int[] row = new int[1024];
  private int[] place = new int[0];
  private int runs;

  private Blobs(Ink ink) {
    this.ink = ink;
  }

  static Blobs of(Ink ink) {
    Blobs blobs = new Blobs(ink);
    blobs.label();
    return blobs;
  }

  List<Blob> list() {
    return list;
  }

  /** The ink without that of some blobs; what lies between their strokes stays. */
  Ink without(Predicate<Blob> unwanted) {
    boolean[] gone = new boolean[list.size()];
    for (int n = 0; n < gone.length; n++) {
      gone[n] = unwanted.test(list.get(n));
    }
    boolean[] rest = ink.dark().clone();
    for (int run = 0; run < runs; run++) {
      if (gone[place[root(run)]]) {
        int at = row[run] * ink.width();
        Arrays.fill(rest, at + left[run], at + right[run] + 1, false);
      }
    }
    return new Ink(rest, ink.width(), ink.height(), ink.paper());
  }

  private void label() {
    int before = 0;
    for (int y = 0; y < ink.height(); y++) {
      int first = runs;
      addRuns(y);
      join(before, first);
      before = first;
    }
    gather();
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

  private void gather() {
    place = new int[runs];
    Arrays.fill(place, -1);
    List<BlobSum> sums = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      int root = root(run);
      if (place[root] < 0) {
        place[root] = sums.size();
        sums.add(new BlobSum());
      }
      sums.get(place[root]).add(left[run], right[run], row[run]);
    }
    sums.forEach(sum -> list.add(sum.blob()));
  }
}
