package id.berkas.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts lines side by side that a reader sees as one row. Engines read a column of labels and a
 * column of values as two blocks; only their heights on the page tell which value is whose.
 */
final class Rows {

  /** Lines this far apart, in letter heights, are still one row. */
  private static final double SAME_HEIGHT = 0.6;

  /** Lines shorter than this many letter heights say nothing about the slant. */
  private static final int TELLING = 8;

  private Rows() {}

  private record Line(List<Piece> pieces, double middle, int height) {

    int left() {
      return pieces.getFirst().upright().x();
    }

    int right() {
      return pieces.getLast().upright().x() + pieces.getLast().upright().width();
    }

    boolean beside(Line other) {
      return (left() >= other.right() || other.left() >= right())
          && Math.abs(middle - other.middle) < SAME_HEIGHT * Math.min(height, other.height);
    }
  }

  /** The same pieces row by row, each row from left to right, lines numbered anew. */
  static List<Piece> of(List<Piece> pieces) {
    Map<Integer, List<Piece>> read = new LinkedHashMap<>();
    pieces.forEach(piece -> read.computeIfAbsent(piece.line(), n -> new ArrayList<>()).add(piece));
    double slant = slant(read.values().stream().toList());
    List<Line> lines =
        read.values().stream()
            .map(line -> line(line, slant))
            .sorted(Comparator.comparingDouble(Line::middle))
            .toList();
    List<List<Line>> rows = new ArrayList<>();
    lines.forEach(line -> place(line, rows));
    return renumbered(rows);
  }

  private static void place(Line line, List<List<Line>> rows) {
    for (List<Line> row : rows.reversed()) {
      if (row.stream().allMatch(line::beside)) {
        row.add(line);
        return;
      }
      if (line.middle() - row.getFirst().middle() > 2.0 * line.height()) {
        break;
      }
    }
    rows.add(new ArrayList<>(List.of(line)));
  }

  private static List<Piece> renumbered(List<List<Line>> rows) {
    List<Piece> pieces = new ArrayList<>();
    for (int n = 0; n < rows.size(); n++) {
      int number = n;
      rows.get(n).stream()
          .sorted(Comparator.comparingInt(Line::left))
          .flatMap(line -> line.pieces().stream())
          .map(p -> new Piece(p.text(), p.box(), p.upright(), p.confidence(), number))
          .forEach(pieces::add);
    }
    return pieces;
  }

  private static Line line(List<Piece> pieces, double slant) {
    int height =
        median(pieces.stream().map(p -> (double) p.upright().height()).toList()).intValue();
    double middle =
        pieces.stream().mapToDouble(p -> middle(p) - slant * p.centre()).average().orElse(0);
    return new Line(pieces, middle, Math.max(1, height));
  }

  /** How far lines climb or fall for each pixel to the right: the median of the long ones. */
  private static double slant(List<List<Piece>> lines) {
    return median(
        lines.stream()
            .filter(line -> width(line) > TELLING * line.getFirst().upright().height())
            .map(line -> (middle(line.getLast()) - middle(line.getFirst())) / width(line))
            .toList());
  }

  private static double width(List<Piece> line) {
    return line.getLast().centre() - line.getFirst().centre();
  }

  private static double middle(Piece piece) {
    return piece.upright().y() + piece.upright().height() / 2.0;
  }

  private static Double median(List<Double> values) {
    return values.isEmpty() ? 0.0 : values.stream().sorted().toList().get(values.size() / 2);
  }
}
