package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines at even distances among the upright strokes of one row; the others are strokes of digits.
 *
 * @param at middles of the lines, pixels from the left
 * @param row the strokes
 * @param step the distance
 */
record EvenLines(List<Integer> at, List<Box> row, double step) {

  /** Of the step; hands draw no more evenly. */
  private static final double UNEVEN = 0.13;

  /** Nothing stands before the first line and after the last that could be taken for it. */
  private static final double LAST_UNEVEN = 0.22;

  /** Where boxes have room between them, the next line is the other side of the last box. */
  private static final double BESIDE_GAPS = 0.06;

  /** A box against its height. */
  private static final double NARROWEST = 0.5;

  private static final double WIDEST = 1.7;

  /** Room between boxes against the distance of their lines. */
  private static final double LEAST_GAP = 0.09;

  private static final double MOST_GAP = 0.4;

  /** A line that is not where it should be counts against a run more than one that is there. */
  private static final double MISSED = 2;

  private record Run(List<Integer> at, double score) {}

  /** The likeliest even run in a row of strokes sorted from the left. */
  static EvenLines of(List<Box> row, Effort effort) {
    Run best = new Run(List.of(), 0);
    double bestStep = 0;
    for (int from = 0; from < row.size(); from++) {
      for (int to = from + 1; to < row.size(); to++) {
        double step = middle(row.get(to)) - middle(row.get(from));
        int high = row.get(from).height();
        if (step > WIDEST * high) {
          break;
        }
        if (step >= NARROWEST * high) {
          Run run = run(row, from, step, effort);
          if (run.score > best.score) {
            best = run;
            bestStep = step;
          }
        }
      }
    }
    return new EvenLines(best.at, row, bestStep).extended();
  }

  /** With the lines at both ends, which the first distance may have missed. */
  private EvenLines extended() {
    if (at.size() < 3) {
      return this;
    }
    List<Integer> all = new ArrayList<>(at);
    double even = even();
    double most = (gap(even) == 0 ? LAST_UNEVEN : BESIDE_GAPS) * even;
    int before = nearest(row, (int) (all.getFirst() - even));
    while (Math.abs(all.getFirst() - even - before) <= most) {
      all.addFirst(before);
      before = nearest(row, (int) (before - even));
    }
    int after = nearest(row, (int) (all.getLast() + even));
    while (Math.abs(all.getLast() + even - after) <= most) {
      all.add(after);
      after = nearest(row, (int) (after + even));
    }
    return new EvenLines(all, row, step);
  }

  private double even() {
    return (at.getLast() - at.getFirst()) / (at.size() - 1.0);
  }

  private static Run run(List<Box> row, int from, double first, Effort effort) {
    List<Integer> run = new ArrayList<>(List.of(middle(row.get(from))));
    double step = first;
    double score = 1;
    boolean missed = false;
    while (effort.spend(row.size())) {
      double expected = run.getLast() + step;
      int found = nearest(row, (int) Math.round(expected));
      double off = Math.abs(found - expected) / Math.max(2, UNEVEN * step);
      if (off > 1 && missed) {
        return new Run(run.subList(0, run.size() - 1), score + MISSED);
      }
      missed = off > 1;
      score += missed ? -MISSED : 1 - off;
      run.add(missed ? (int) Math.round(expected) : found);
      step = missed ? step : (run.getLast() - run.getFirst()) / (run.size() - 1.0);
    }
    return new Run(List.of(), 0);
  }

  private static int nearest(List<Box> row, int expected) {
    int best = Integer.MIN_VALUE / 2;
    for (Box stroke : row) {
      int x = middle(stroke);
      best = Math.abs(x - expected) < Math.abs(best - expected) ? x : best;
    }
    return best;
  }

  private static int middle(Box stroke) {
    return stroke.x() + stroke.width() / 2;
  }

  /** The boxes between the lines. */
  List<Box> cells() {
    if (at.size() < 2) {
      return List.of();
    }
    double even = even();
    double gap = gap(even);
    int top = row.stream().mapToInt(Box::y).sorted().toArray()[row.size() / 4];
    int high = row.stream().mapToInt(Box::height).sorted().toArray()[row.size() * 3 / 4];
    List<Box> cells = new ArrayList<>();
    for (int n = 0; n < at.size(); n++) {
      if (gap == 0 && n + 1 < at.size()) {
        cells.add(new Box(at.get(n), top, at.get(n + 1) - at.get(n), high));
      } else if (gap > 0) {
        cells.add(new Box((int) (at.get(n) + gap - even), top, (int) (even - gap), high));
      } else if (gap < 0) {
        cells.add(new Box(at.get(n), top, (int) (even + gap), high));
      }
    }
    return cells;
  }

  /**
   * Boxes with room between them have two lines each: positive when these are the right ones, and
   * the next box begins so far behind them; negative when these are the left ones; 0 when boxes
   * share their lines.
   */
  private double gap(double even) {
    double best = 0;
    int most = at.size() * 3 / 4;
    for (double gap = Math.max(4, LEAST_GAP * even); gap < MOST_GAP * even; gap++) {
      int behind = companions(gap);
      int before = companions(-gap);
      if (Math.max(behind, before) > most) {
        most = Math.max(behind, before);
        best = behind > before ? gap : -gap;
      }
    }
    return best;
  }

  private int companions(double beside) {
    return (int)
        at.stream()
            .filter(x -> Math.abs(nearest(row, (int) (x + beside)) - x - beside) <= 1.5)
            .count();
  }
}
