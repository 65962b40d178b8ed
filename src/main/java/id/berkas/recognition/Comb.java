package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of boxes of one size, for one digit each.
 *
 * @param cells from left to right, between their lines
 */
record Comb(List<Box> cells) {

  /** As tall as boxes of forms are, against the small letters of the page. */
  private static final double SHORTEST = 1.7;

  private static final double TALLEST = 7;

  /** Lines this alike in height and place bound one row of boxes; a tall digit is less so. */
  private static final double ALIKE = 0.78;

  private static final double NEARLY_ALIKE = 0.65;

  /** Of the width of the row: a box rests on a line. */
  private static final double LEAST_RULED = 0.65;

  private static final int FEWEST = 8;
  private static final int MOST = 24;

  Comb {
    cells = List.copyOf(cells);
  }

  Box around() {
    return cells.stream().reduce(Box::and).orElseThrow();
  }

  /**
   * The combs of a page, from the top down.
   *
   * @param letters pixels that small letters are tall
   * @param effort what the search may still cost; those found until it is spent count
   */
  static List<Comb> on(GrayPage page, double letters, Effort effort) {
    List<Box> left =
        new ArrayList<>(UpStrokes.of(page, (int) (letters * SHORTEST), (int) (letters * TALLEST)));
    left.sort(Comparator.comparingInt(Box::y));
    List<Comb> combs = new ArrayList<>();
    while (left.size() > FEWEST && effort.spend(2L * left.size())) {
      List<Box> row = row(left);
      Optional<Comb> comb = row.size() > FEWEST ? among(row, page, effort) : Optional.empty();
      comb.ifPresent(combs::add);
      if (comb.isPresent()) {
        left.removeIf(stroke -> isBeside(stroke, comb.get().around(), 0.5));
      } else {
        left.removeFirst();
      }
    }
    return combs;
  }

  /** The strokes beside the first one; once more beside the middle one of these. */
  private static List<Box> row(List<Box> strokes) {
    List<Box> near = beside(strokes, strokes.getFirst(), NEARLY_ALIKE);
    Box middle =
        near.stream()
            .sorted(Comparator.comparingInt(Box::height).reversed())
            .toList()
            .get(near.size() / 4);
    return beside(strokes, middle, ALIKE).stream().sorted(Comparator.comparingInt(Box::x)).toList();
  }

  private static List<Box> beside(List<Box> strokes, Box other, double alike) {
    return strokes.stream().filter(stroke -> isBeside(stroke, other, alike)).toList();
  }

  private static boolean isBeside(Box stroke, Box other, double alike) {
    int top = Math.max(stroke.y(), other.y());
    int bottom = Math.min(stroke.y() + stroke.height(), other.y() + other.height());
    return bottom - top > alike * Math.max(stroke.height(), other.height());
  }

  private static Optional<Comb> among(List<Box> row, GrayPage page, Effort effort) {
    EvenLines lines = EvenLines.of(row, effort);
    List<Box> cells = lines.cells();
    if (cells.size() < FEWEST || cells.size() > MOST) {
      return Optional.empty();
    }
    Comb comb = new Comb(cells);
    return comb.isRuled(page) ? Optional.of(comb) : Optional.empty();
  }

  /** Whether a line runs along below, as it does not below letters. */
  private boolean isRuled(GrayPage page) {
    int level = PaperTone.of(page) - UpStrokes.FAINTEST;
    int ruled = 0;
    int wide = 0;
    for (Box cell : cells) {
      int bottom = cell.y() + cell.height();
      int near = Math.max(2, cell.height() / 8);
      for (int x = cell.x(); x < cell.x() + cell.width(); x++, wide++) {
        ruled += page.darkest(x, bottom - near, bottom + near) < level ? 1 : 0;
      }
    }
    return ruled >= LEAST_RULED * wide;
  }
}
