package id.berkas.simulation;

import java.util.List;
import java.util.Locale;

/**
 * Stated probability against how often it came true, as a picture (SVG): a point for each range,
 * with the interval that holds the true share 95 times in 100. Both axes are log-odds, since nearly
 * all that matters lies above 0.9. On the diagonal, what is stated is true.
 */
public final class CalibrationPlot {

  private static final double[] TICKS = {0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999};
  private static final double LEAST = 0.0005;
  private static final double MOST = 0.99999;
  private static final int SIDE = 420;
  private static final int MARGIN = 70;

  private final StringBuilder out = new StringBuilder();

  private CalibrationPlot() {}

  /** The picture, to be put into a page or a file of its own. */
  public static String svg(List<CalibrationRow> rows) {
    CalibrationPlot plot = new CalibrationPlot();
    plot.frame();
    rows.forEach(plot::point);
    return plot.out.append("</svg>").toString();
  }

  private void frame() {
    int whole = SIDE + 2 * MARGIN;
    draw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Stated probability against how often it came true\">",
        whole, whole);
    draw("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", whole, whole);
    for (double tick : TICKS) {
      double at = x(tick);
      line(at, y(LEAST), at, y(MOST), "#ddd");
      line(x(LEAST), y(tick), x(MOST), y(tick), "#ddd");
      draw(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
          at, y(LEAST) + 18, name(tick));
      draw(
          "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
          x(LEAST) - 6, y(tick) + 4, name(tick));
    }
    line(x(LEAST), y(LEAST), x(MOST), y(MOST), "#888");
    draw(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">stated</text>",
        whole / 2, whole - MARGIN / 3);
    draw("<text x=\"%d\" y=\"%d\">came true</text>", MARGIN, MARGIN / 2);
  }

  private void point(CalibrationRow row) {
    Share came = row.cameTrue();
    double at = x(row.stated());
    line(at, y(came.low()), at, y(came.high()), "#1f5fa8");
    draw(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f5fa8\"><title>%s: %s</title></circle>",
        at, y(came.share()), row.range(), row);
    draw("<text x=\"%.1f\" y=\"%.1f\" fill=\"#555\">%d</text>", at + 6, y(came.low()), came.of());
  }

  private void line(double fromX, double fromY, double toX, double toY, String colour) {
    draw(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
        fromX, fromY, toX, toY, colour);
  }

  private void draw(String element, Object... values) {
    out.append(String.format(Locale.ROOT, element, values));
  }

  private static String name(double tick) {
    return Double.toString(tick);
  }

  private static double x(double probability) {
    return MARGIN + SIDE * place(probability);
  }

  private static double y(double probability) {
    return MARGIN + SIDE * (1 - place(probability));
  }

  /** 0 to 1 along an axis; what lies beyond its ends is drawn there. */
  private static double place(double probability) {
    double from = logOdds(LEAST);
    return (logOdds(Math.clamp(probability, LEAST, MOST)) - from) / (logOdds(MOST) - from);
  }

  private static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
