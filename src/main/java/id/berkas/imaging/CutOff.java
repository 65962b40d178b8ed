package id.berkas.imaging;

import java.util.List;
import java.util.Optional;

/** Lines of text that run into an edge of the picture. */
final class CutOff {

  /** Edges of the stored picture, clockwise. */
  private static final List<String> EDGES = List.of("top", "right", "bottom", "left");

  private static final int LINES = 4;

  /** At 150 dpi: the strokes of a letter, where the edge cuts them. */
  private static final int LONGEST_STROKE = 26;

  /** Where the rest of the line must stand, from the edge. */
  private static final int NEXT_LETTERS = 24;

  private static final int LINE_END = 90;

  /** Ink of a line within that place, at least. */
  private static final int LEAST_INK = 40;

  private static final int NEXT_LINE = 14;

  private CutOff() {}

  /**
   * The edge that cuts the most lines, as of the upright page.
   *
   * @param turn clockwise degrees the page must be turned to stand upright
   */
  static Optional<String> edge(Ink ink, int turn) {
    int worst = 0;
    int most = 0;
    for (int edge = 0; edge < EDGES.size(); edge++) {
      int lines = lines(ink, edge);
      if (lines > most) {
        most = lines;
        worst = edge;
      }
    }
    return most >= LINES
        ? Optional.of(EDGES.get((worst + turn / 90) % EDGES.size()))
        : Optional.empty();
  }

  private static int lines(Ink ink, int edge) {
    int length = edge % 2 == 0 ? ink.width() : ink.height();
    int lines = 0;
    int last = -NEXT_LINE;
    int n = 0;
    while (n < length) {
      int start = n;
      while (n < length && dark(ink, edge, n, 1)) {
        n++;
      }
      int stroke = n - start;
      if (stroke > 0
          && stroke <= LONGEST_STROKE
          && start - last >= NEXT_LINE
          && goesOn(ink, edge, start, n)) {
        lines++;
        last = n;
      }
      n++;
    }
    return lines;
  }

  private static boolean goesOn(Ink ink, int edge, int from, int to) {
    int count = 0;
    for (int deep = NEXT_LETTERS; deep < LINE_END; deep++) {
      for (int n = from - 6; n < to + 6; n++) {
        count += dark(ink, edge, n, deep) ? 1 : 0;
      }
    }
    return count >= LEAST_INK && count < (LINE_END - NEXT_LETTERS) * (to - from + 12) * 2 / 3;
  }

  private static boolean dark(Ink ink, int edge, int along, int deep) {
    int x =
        switch (edge) {
          case 1 -> ink.width() - 1 - deep;
          case 3 -> deep;
          default -> along;
        };
    int y =
        switch (edge) {
          case 0 -> deep;
          case 2 -> ink.height() - 1 - deep;
          default -> along;
        };
    return x >= 0
        && y >= 0
        && x < ink.width()
        && y < ink.height()
        && ink.dark()[y * ink.width() + x];
  }
}
