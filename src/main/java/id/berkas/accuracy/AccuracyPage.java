package id.berkas.accuracy;

import id.berkas.accuracy.AccuracyReport.Failure;
import id.berkas.accuracy.AccuracyReport.LevelReport;
import id.berkas.accuracy.AccuracyReport.TypeScore;
import id.berkas.simulation.CalibrationPlot;
import id.berkas.simulation.Share;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report as one page for people; its pictures lie in {@code pages/} beside it. */
final class AccuracyPage {

  private static final String STYLE =
      """
      body{font:15px/1.45 sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#222}
      table{border-collapse:collapse;margin:.6em 0 1.6em}td,th{border:1px solid #ccc;
      padding:.25em .6em;text-align:left;vertical-align:top}small{color:#666}
      figure{display:inline-block;width:23em;margin:.6em;vertical-align:top}
      img{width:100%;border:1px solid #999}figcaption{font-size:.85em;overflow-wrap:anywhere}
      """;

  private final AccuracyReport report;
  private final StringBuilder out = new StringBuilder();

  AccuracyPage(AccuracyReport report) {
    this.report = report;
  }

  String html() {
    out.append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Accuracy</title>")
        .append("<style>%s</style><h1>Accuracy, seed %d</h1>".formatted(STYLE, report.seed()))
        .append("<p>Hits of all, share, and the interval that holds the true share 95 times in ")
        .append("100 (Wilson). All people are invented; every page is a SPECIMEN.</p>");
    figures();
    types();
    report.levels().forEach(this::level);
    return out.append("</html>").toString();
  }

  private void figures() {
    TreeSet<String> names = new TreeSet<>();
    report.levels().forEach(level -> names.addAll(level.shares().keySet()));
    out.append("<table><tr><th></th>");
    report.levels().forEach(level -> cell("th", level.level()));
    row("Packets, pages", level -> "%d, %d".formatted(level.packets(), level.pages()));
    row("Document types, macro F1", level -> "%.4f".formatted(level.macroF1()));
    names.forEach(name -> row(name, level -> share(level.shares().get(name))));
    row("Seconds a page", level -> "%.2f".formatted(level.secondsPerPage()));
    out.append("</table>");
  }

  private interface Figure {
    String of(LevelReport level);
  }

  private void row(String name, Figure figure) {
    out.append("<tr>");
    cell("th", name);
    report.levels().forEach(level -> cell("td", figure.of(level)));
    out.append("</tr>");
  }

  private static String share(@Nullable Share share) {
    return share == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%d of %d = %.2f %% (%.2f to %.2f)",
            share.hits(),
            share.of(),
            100 * share.share(),
            100 * share.low(),
            100 * share.high());
  }

  private void types() {
    TreeSet<String> names = new TreeSet<>();
    report.levels().forEach(level -> names.addAll(level.types().keySet()));
    out.append("<h2>Document types: found of there, invented, F1</h2><table><tr><th></th>");
    report.levels().forEach(level -> cell("th", level.level()));
    names.forEach(name -> row(name, level -> type(level.types().get(name))));
    out.append("</table>");
  }

  private static String type(@Nullable TypeScore score) {
    return score == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%d of %d, %d, %.3f",
            score.found(),
            score.there(),
            score.invented(),
            score.f1());
  }

  private void level(LevelReport level) {
    out.append("<h2>%s</h2>".formatted(escaped(level.level())));
    list("Outcomes", level.outcomes());
    list("Why packets without hazards were not certain", level.doubts());
    calibration(level);
    Map<String, List<Failure>> kinds =
        level.failures().stream()
            .collect(Collectors.groupingBy(Failure::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach(
        (kind, failures) -> {
          out.append("<h3>%s: %d</h3>".formatted(escaped(kind), failures.size()));
          failures.forEach(this::failure);
        });
  }

  private void calibration(LevelReport level) {
    out.append("<h3>Stated probability of the best candidate</h3><p>Each point a range, with ")
        .append("its packets counted beside it; on the line, what is stated is true.</p>")
        .append(CalibrationPlot.svg(level.calibration()));
  }

  private void list(String title, Map<String, Long> counts) {
    out.append("<h3>%s</h3><table>".formatted(escaped(title)));
    counts.forEach(
        (name, count) -> {
          out.append("<tr>");
          cell("td", name);
          cell("td", String.valueOf(count));
          out.append("</tr>");
        });
    out.append("</table>");
  }

  private void failure(Failure failure) {
    String where =
        "%s, packet %d, page %d %s"
            .formatted(failure.batch(), failure.packet(), failure.page(), failure.layout());
    if (failure.picture().isEmpty()) {
      out.append(
          "<p>%s<br><small>%s</small></p>".formatted(escaped(failure.said()), escaped(where)));
      return;
    }
    String picture = "pages/" + escaped(failure.picture());
    out.append(
            "<figure><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"\"></a>"
                .formatted(picture, picture))
        .append(
            "<figcaption>%s<br><small>%s</small></figcaption></figure>"
                .formatted(escaped(failure.said()), escaped(where)));
  }

  private void cell(String tag, String text) {
    out.append("<%s>%s</%s>".formatted(tag, escaped(text), tag));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
