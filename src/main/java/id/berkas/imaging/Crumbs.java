package id.berkas.imaging;

import java.util.List;

/**
 * Specks that stand together in a row, or at a stroke, are what thin letters leave in a bitonal
 * scan; dust lies anywhere.
 */
final class Crumbs {

  /** At 150 dpi: a cell of 5 mm. */
  private static final int CELL = 32;

  /** So many in three cells of a row, twice in neighbouring places, are no dust. */
  private static final int MANY = 7;

  private static final int LEAST = 2;

  /** Parts of one letter are no farther from each other. */
  private static final int NEAR = 9;

  private Crumbs() {}

  /** Pixels of ink in specks that stand in rows, or else at strokes. */
  static double area(Ink ink, List<Blob> specks, List<Blob> strokes) {
    return Math.max(inRows(ink, specks), atStrokes(specks, strokes));
  }

  private static int atStrokes(List<Blob> specks, List<Blob> strokes) {
    return specks.stream()
        .filter(speck -> strokes.stream().anyMatch(stroke -> near(speck, stroke)))
        .mapToInt(Blob::area)
        .sum();
  }

  private static boolean near(Blob speck, Blob stroke) {
    return speck.right() >= stroke.left() - NEAR
        && speck.left() <= stroke.right() + NEAR
        && speck.bottom() >= stroke.top() - NEAR
        && speck.top() <= stroke.bottom() + NEAR;
  }

  private static double inRows(Ink ink, List<Blob> specks) {
    int across = ink.width() / CELL + 1;
    int down = ink.height() / CELL + 1;
    int[] count = new int[across * down];
    int[] area = new int[across * down];
    for (Blob speck : specks) {
      int cell = speck.top() / CELL * across + speck.left() / CELL;
      count[cell] += speck.area() >= LEAST ? 1 : 0;
      area[cell] += speck.area();
    }
    return Math.max(
        rows(count, area, across, down, 1, across), rows(count, area, down, across, across, 1));
  }

  private static double rows(int[] count, int[] area, int length, int rows, int step, int stride) {
    double inRows = 0;
    for (int row = 0; row < rows; row++) {
      boolean before = false;
      for (int n = 1; n + 1 < length; n++) {
        int at = row * stride + n * step;
        boolean many = count[at - step] + count[at] + count[at + step] >= MANY;
        inRows += many && before ? area[at] : 0;
        before = many;
      }
    }
    return inRows;
  }
}
