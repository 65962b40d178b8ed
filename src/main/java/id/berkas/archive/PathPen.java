package id.berkas.archive;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Writes numbers and paths as operators, ISO 32000-1, 8.5.2. */
final class PathPen {

  private final StringBuilder operators = new StringBuilder();
  private final double scale;

  /**
   * @param digits behind the point
   */
  PathPen(int digits) {
    this.scale = Math.pow(10, digits);
  }

  String operators() {
    return operators.toString();
  }

  boolean isEmpty() {
    return operators.isEmpty();
  }

  /** One operator behind its numbers. */
  PathPen say(String operator, double... numbers) {
    for (double number : numbers) {
      operators.append(number(number)).append(' ');
    }
    operators.append(operator).append('\n');
    return this;
  }

  String number(double number) {
    double rounded = Math.round(number * scale) / scale;
    if (rounded == Math.rint(rounded)) {
      return Long.toString((long) rounded);
    }
    String text = String.format(Locale.ROOT, "%.4f", rounded);
    return text.replaceAll("0+$", "");
  }

  /** How lines are drawn, in the coordinates of the page. */
  void stroke(PDGraphicsState state) {
    AffineTransform place = state.getCurrentTransformationMatrix().createAffineTransform();
    double page = Math.sqrt(Math.abs(place.getDeterminant()));
    say("w", state.getLineWidth() * page);
    say("J", state.getLineCap()).say("j", state.getLineJoin());
    say("M", Math.max(1, state.getMiterLimit()));
    PDLineDashPattern dashes = state.getLineDashPattern();
    StringBuilder lengths = new StringBuilder("[");
    for (float length : dashes.getDashArray()) {
      lengths.append(number(length * page)).append(' ');
    }
    say(lengths + "] " + number(dashes.getPhase() * page) + " d");
  }

  /** Curves of second degree become curves of third degree. */
  void path(PathIterator path) {
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int points = 1;
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> say("m", to[0], to[1]);
        case PathIterator.SEG_LINETO -> say("l", to[0], to[1]);
        case PathIterator.SEG_QUADTO -> {
          say(
              "c",
              x + 2 * (to[0] - x) / 3,
              y + 2 * (to[1] - y) / 3,
              to[2] + 2 * (to[0] - to[2]) / 3,
              to[3] + 2 * (to[1] - to[3]) / 3,
              to[2],
              to[3]);
          points = 2;
        }
        case PathIterator.SEG_CUBICTO -> {
          say("c", to);
          points = 3;
        }
        default -> {
          say("h");
          points = 0;
        }
      }
      x = points > 0 ? to[2 * points - 2] : x;
      y = points > 0 ? to[2 * points - 1] : y;
    }
  }
}
