package id.berkas.bench;

import id.berkas.bench.ConditionReport.Hits;
import id.berkas.document.PageLook;
import id.berkas.specimen.ScannedSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what the fast look told with the truth, side by side. */
final class ConditionScore {

  private static final int ENOUGH_LINES = 5;
  private static final double SKEW_ALLOWED = 0.3;

  /** Share of the strokes; what holds less can be told from blank paper by nobody. */
  private static final double HARDLY_KEPT = 0.2;

  private static final String UNSURE = "orientation-uncertain";
  private static final Set<String> SPOILING = Set.of("too-dark", "too-light", "blurred");

  private final double blankFrom;
  private final List<String> misses = new ArrayList<>();
  private final List<Double> left = new ArrayList<>();
  private final Map<String, Hits> advice = new TreeMap<>();
  private int pages;
  private int lined;
  private int right;
  private int unsure;
  private int lost;
  private int blanks;
  private int called;
  private int calledRightly;
  private int alarms;

  /**
   * @param blankFrom the blankness from which a page is taken for blank
   */
  ConditionScore(double blankFrom) {
    this.blankFrom = blankFrom;
  }

  void add(long seed, ScannedSheet side, PageLook look) {
    pages++;
    blank(seed, side, look);
    if (side.lines() >= ENOUGH_LINES && side.faults().stream().noneMatch(SPOILING::contains)) {
      lie(seed, side, look);
    }
    advice(seed, side, look);
  }

  private void blank(long seed, ScannedSheet side, PageLook look) {
    if (side.kept() < HARDLY_KEPT) {
      lost++;
      return;
    }
    boolean taken = look.blank() >= blankFrom;
    blanks += side.blank() ? 1 : 0;
    called += taken ? 1 : 0;
    calledRightly += taken && side.blank() ? 1 : 0;
    if (taken != side.blank()) {
      miss(seed, side, "blank %.3f".formatted(look.blank()));
    }
  }

  private void lie(long seed, ScannedSheet side, PageLook look) {
    lined++;
    if (look.orientation() != side.orientation()) {
      boolean said = codes(look).contains(UNSURE);
      unsure += said ? 1 : 0;
      miss(
          seed,
          side,
          "turn %d for %d%s"
              .formatted(look.orientation(), side.orientation(), said ? ", unsure" : ""));
      return;
    }
    right++;
    double rest = Math.abs(look.skew() - side.skew());
    left.add(rest);
    if (rest >= SKEW_ALLOWED) {
      miss(seed, side, "skew %.2f for %.2f".formatted(look.skew(), side.skew()));
    }
  }

  private void advice(long seed, ScannedSheet side, PageLook look) {
    Set<String> given = codes(look);
    for (String code : side.faults()) {
      boolean hit = given.contains(code);
      advice.put(code, advice.getOrDefault(code, new Hits(0, 0)).and(hit));
      if (!hit) {
        miss(seed, side, "no advice " + code);
      }
    }
    boolean alarm =
        given.stream()
            .anyMatch(
                code ->
                    !code.equals(UNSURE)
                        && !side.faults().contains(code)
                        && !side.unscored().contains(code));
    if (alarm) {
      alarms++;
      miss(seed, side, "advice " + look.quality().advices());
    }
  }

  private static Set<String> codes(PageLook look) {
    return look.quality().advices().stream()
        .map(advice -> advice.replaceFirst(":.*", ""))
        .collect(Collectors.toSet());
  }

  private void miss(long seed, ScannedSheet side, String what) {
    misses.add(
        "%d: %s (%s, %d dpi, %s, %s)"
            .formatted(
                seed,
                what,
                side.writing(),
                side.dpi(),
                side.image().getColorModel().getPixelSize() == 1 ? "bitonal" : "gray",
                side.paper()));
  }

  ConditionReport report(long firstSeed, double cpuMillis) {
    List<Double> sorted = left.stream().sorted().toList();
    long within = left.stream().filter(rest -> rest < SKEW_ALLOWED).count();
    return new ConditionReport(
        pages,
        firstSeed,
        lined,
        share(right, lined),
        share(unsure, lined),
        share(lined - right - unsure, lined),
        share(within, left.size()),
        sorted.isEmpty() ? 0 : sorted.get((int) (0.99 * (sorted.size() - 1))),
        lost,
        called,
        share(calledRightly, called),
        share(calledRightly, blanks),
        share(alarms, pages),
        advice,
        cpuMillis / Math.max(1, pages),
        misses);
  }

  private static double share(long part, long all) {
    return all == 0 ? 1 : (double) part / all;
  }
}
