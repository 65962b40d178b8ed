package id.berkas.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * Bars from left to right as a picture (SVG): a row for each name, in parts of different colours.
 * The colours are those of the style sheet, the figures beside the bars are the totals; a table
 * with every number stands beside the picture for whoever cannot see it.
 */
final class BarChart {

  private static final int WIDTH = 640;
  private static final int NAMES = 230;
  private static final int TOTALS = 56;
  private static final int ROW = 24;
  private static final int BAR = 15;
  private static final int LEGEND = 26;
  private static final int MARGIN = 16;
  private static final double LETTER = 6.7;
  private static final int LONGEST_NAME = 36;

  /** One bar. */
  record Bar(String name, List<Double> parts) {
    static Bar of(String name, double... parts) {
      List<Double> all = new ArrayList<>();
      for (double part : parts) {
        all.add(part);
      }
      return new Bar(name, all);
    }

    double total() {
      return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private final StringBuilder out = new StringBuilder();

  private BarChart() {}

  /**
   * The picture.
   *
   * @param title what it shows, for screen readers; untrusted text like all other text here
   * @param legend a name for each part
   */
  static String svg(String title, List<String> legend, List<Bar> bars) {
    BarChart chart = new BarChart();
    int top = legend.size() > 1 ? LEGEND : 0;
    int height = top + bars.size() * ROW + 4;
    chart.draw(
        "<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
        WIDTH, height, escaped(title));
    if (legend.size() > 1) {
      chart.legend(legend);
    }
    double most = bars.stream().mapToDouble(Bar::total).max().orElse(0);
    for (int i = 0; i < bars.size(); i++) {
      chart.bar(bars.get(i), legend, top + i * ROW, Math.max(most, 1));
    }
    return chart.out.append("</svg>").toString();
  }

  private void legend(List<String> names) {
    double x = MARGIN;
    for (int part = 0; part < names.size(); part++) {
      draw(
          "<rect class=\"part%d\" x=\"%.1f\" y=\"4\" width=\"11\" height=\"11\" rx=\"2\"/>",
          part, x);
      draw("<text x=\"%.1f\" y=\"14\">%s</text>", x + 16, escaped(names.get(part)));
      x += 30 + LETTER * names.get(part).length();
    }
  }

  private void bar(Bar bar, List<String> legend, int y, double most) {
    draw(
        "<text class=\"of\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
        NAMES - 8, y + BAR, escaped(shortened(bar.name())));
    double x = NAMES;
    for (int part = 0; part < bar.parts().size(); part++) {
      double value = bar.parts().get(part);
      double width = (WIDTH - NAMES - TOTALS) * value / most;
      draw(
          "<rect class=\"part%d\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>%s: %s, %s</title></rect>",
          part, x, y + 3, width, BAR, escaped(bar.name()), escaped(legend.get(part)), plain(value));
      x += width;
    }
    draw("<text x=\"%.1f\" y=\"%d\">%s</text>", x + 6, y + BAR, plain(bar.total()));
  }

  private void draw(String element, Object... values) {
    out.append(String.format(Locale.ROOT, element, values));
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? Long.toString(Math.round(value))
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
