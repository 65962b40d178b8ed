package id.berkas.web.desk;

import id.berkas.figures.Figures;
import id.berkas.figures.Held;
import id.berkas.figures.Officer;
import id.berkas.figures.Volume;
import id.berkas.figures.Waiting;
import id.berkas.web.desk.BarChart.Bar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pictures of the dashboard, in the reader's language. */
@Component
class DashboardCharts {

  private static final int MOST_BARS = 31;
  private static final List<String> OUTCOMES =
      List.of("certain", "chosen", "doubtful", "conflict", "missing");

  private final Wording wording;

  DashboardCharts(Wording wording) {
    this.wording = wording;
  }

  String volumes(List<Volume> rows) {
    return BarChart.svg(
        say("volumes"),
        List.of(say("straight"), say("judged"), say("waiting")),
        rows.stream()
            .skip(Math.max(0, rows.size() - MOST_BARS))
            .map(
                row ->
                    Bar.of(
                        row.key().equals(Figures.NONE) ? say("noprogram") : row.key(),
                        row.straight(),
                        row.decided() - row.straight(),
                        row.waiting()))
            .toList());
  }

  String held(List<Held> rows) {
    return BarChart.svg(
        say("holds"),
        List.of(say("open"), say("settled")),
        rows.stream()
            .limit(MOST_BARS)
            .map(
                row ->
                    Bar.of(
                        wording.briefly(row.reason()),
                        row.open(),
                        Math.max(0, row.placed() - row.open())))
            .toList());
  }

  String waiting(List<Waiting> rows) {
    Map<Integer, double[]> byAge = new LinkedHashMap<>();
    for (int days = 0; days <= Waiting.OLDEST; days++) {
      byAge.put(days, new double[OUTCOMES.size()]);
    }
    rows.forEach(
        row -> {
          int part = Math.max(0, OUTCOMES.indexOf(row.outcome()));
          byAge.getOrDefault(row.days(), new double[OUTCOMES.size()])[part] += row.packets();
        });
    return BarChart.svg(
        say("ages"),
        OUTCOMES.stream().map(outcome -> wording.of("outcome", outcome)).toList(),
        byAge.entrySet().stream()
            .map(age -> Bar.of(wording.of("dashboard.age", age.getKey()), age.getValue()))
            .toList());
  }

  String officers(List<Officer> rows) {
    return BarChart.svg(
        say("officers"),
        List.of(
            wording.of("decision", "ACCEPTED"),
            wording.of("decision", "SENT_BACK"),
            wording.of("decision", "REJECTED")),
        rows.stream()
            .limit(MOST_BARS)
            .map(row -> Bar.of(row.name(), row.accepted(), row.sentBack(), row.rejected()))
            .toList());
  }

  private String say(String code) {
    return wording.of("dashboard", code);
  }
}
