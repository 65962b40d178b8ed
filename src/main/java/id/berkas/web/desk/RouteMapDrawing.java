package id.berkas.web.desk;

import id.berkas.web.RunningRoutes.Stage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The way of the paper as a picture (SVG): a box for each stage in the order of the files, arrows
 * to where it sends things. The same figures stand in the table below it.
 */
@Component
class RouteMapDrawing {

  private static final int COLUMNS = 6;
  private static final int BOX = 178;
  private static final int HIGH = 100;

  private static final int GAP = 42;
  private static final int LINE = 18;
  private static final int PADDING = 12;

  /** Letters that fit into a box: bold ones of 14 units, and the others of 12.5. */
  private static final int LONGEST_NAME = 18;

  private static final int LONGEST_LINE = 23;

  private final Wording wording;

  RouteMapDrawing(Wording wording) {
    this.wording = wording;
  }

  private record Place(double x, double y) {}

  String svg(List<Stage> stages) {
    int rows = (stages.size() + COLUMNS - 1) / COLUMNS;
    int width = COLUMNS * (BOX + GAP) - GAP + 4;
    int height = rows * (HIGH + GAP);
    Map<String, Place> places = places(stages);
    StringBuilder out = new StringBuilder();
    draw(
        out,
        "<svg class=\"way\" viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"%s\"><defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>",
        width,
        height,
        escaped(wording.of("routes", "picture")));
    stages.forEach(stage -> arrows(out, stage, places));
    for (int i = 0; i < stages.size(); i++) {
      box(out, stages.get(i), place(i));
    }
    return out.append("</svg>").toString();
  }

  private static Map<String, Place> places(List<Stage> stages) {
    Map<String, Place> places = new HashMap<>();
    for (int i = 0; i < stages.size(); i++) {
      places.put(stages.get(i).file(), place(i));
    }
    return places;
  }

  private static Place place(int number) {
    int row = number / COLUMNS;
    int column = number % COLUMNS;
    return new Place(2.0 + column * (BOX + GAP), 2.0 + row * (HIGH + GAP));
  }

  private static void arrows(StringBuilder out, Stage stage, Map<String, Place> places) {
    Place from = places.get(stage.file());
    for (String file : stage.leadsTo()) {
      Place to = places.get(file);
      if (from == null || to == null) {
        continue;
      }
      if (from.y() == to.y() && to.x() - from.x() == BOX + GAP) {
        double y = from.y() + HIGH / 2.0;
        draw(out, "<path class=\"arrow\" d=\"M%.1f %.1fH%.1f\"/>", from.x() + BOX, y, to.x() - 1);
      } else if (Math.abs(to.y() - from.y()) > HIGH + GAP) {
        around(out, from, to);
      } else {
        bent(out, from, to);
      }
    }
  }

  /** Past a row between: beside its boxes, where a line behind one would seem to start from it. */
  private static void around(StringBuilder out, Place from, Place to) {
    boolean up = to.y() < from.y();
    double leaves = up ? from.y() : from.y() + HIGH;
    double ends = up ? to.y() + HIGH + 1 : to.y() - 1;
    double aside = to.x() + BOX + GAP / 2.0;
    double step = up ? -GAP / 3.0 : GAP / 3.0;
    draw(
        out,
        "<path class=\"arrow\" d=\"M%.1f %.1fv%.1fH%.1fV%.1fH%.1fV%.1f\"/>",
        from.x() + BOX / 2.0,
        leaves,
        step,
        aside,
        ends - step,
        to.x() + BOX * 0.75,
        ends);
  }

  /** To another row from below to above; within a row around the boxes between. */
  private static void bent(StringBuilder out, Place from, Place to) {
    boolean up = to.y() < from.y();
    double fromY = up ? from.y() : from.y() + HIGH;
    double toY = to.y() == from.y() || up ? to.y() + HIGH : to.y();
    double bend = up ? -GAP : GAP;
    double toBend = to.y() == from.y() || up ? GAP : -GAP;
    draw(
        out,
        "<path class=\"arrow\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"/>",
        from.x() + BOX / 2.0,
        fromY,
        from.x() + BOX / 2.0,
        fromY + bend,
        to.x() + BOX / 2.0,
        toY + toBend,
        to.x() + BOX / 2.0,
        toY + (toBend > 0 ? 1 : -1));
  }

  private void box(StringBuilder out, Stage stage, Place at) {
    Long waiting = stage.waiting();
    Instant oldest = stage.oldest();
    draw(
        out,
        "<a href=\"#%s\"><g class=\"stage %s\"><rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" rx=\"8\"/>",
        escaped(stage.file()),
        stage.failed() > 0 ? "failed" : stage.runs() ? "runs" : "stands",
        at.x(),
        at.y(),
        BOX,
        HIGH);
    text(out, "name", at, 1, wording.of("stage", stage.name()));
    text(out, "", at, 2, plain(stage.perMinute()) + " " + wording.of("routes", "min"));
    text(
        out,
        "",
        at,
        3,
        "%s %s%s"
            .formatted(
                waiting == null ? "–" : waiting,
                wording.of("routes", "waiting"),
                oldest == null ? "" : " · " + wording.age(oldest)));
    text(out, stage.failed() > 0 || !stage.runs() ? "bad" : "", at, 4, troubles(stage));
    out.append("</g></a>");
  }

  private String troubles(Stage stage) {
    String failed = "%d %s".formatted(stage.failed(), wording.of("routes", "errors"));
    return stage.runs() ? failed : failed + " · " + wording.of("routes", "stands");
  }

  private static void text(StringBuilder out, String kind, Place at, int line, String text) {
    int longest = line == 1 ? LONGEST_NAME : LONGEST_LINE;
    boolean fits = text.length() <= longest;
    draw(
        out,
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s%s</text>",
        kind,
        at.x() + PADDING,
        at.y() + 4 + line * (LINE + 3.5),
        fits ? "" : "<title>" + escaped(text) + "</title>",
        escaped(fits ? text : text.substring(0, longest - 1) + "…"));
  }

  private static String plain(double perMinute) {
    return String.format(LocaleContextHolder.getLocale(), "%.1f", perMinute);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  private static void draw(StringBuilder out, String element, Object... values) {
    out.append(String.format(Locale.ROOT, element, values));
  }
}
