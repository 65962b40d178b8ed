package id.berkas.bench;

import java.util.List;
import java.util.Map;

/**
 * How well the condition of drawn pages was told.
 *
 * @param pages sides looked at
 * @param firstSeed the first of them; each side has the next seed
 * @param orientationScored sides with at least five lines, not spoiled by the scan
 * @param orientationRight share of them with the right quarter turn
 * @param orientationUnsure share of them left as they lay, with advice that says so
 * @param orientationWrongThoughSure share of them turned wrongly
 * @param skewWithin share of those rightly turned with less than 0.3 degrees left
 * @param skew99th degrees left on all but the worst one in a hundred
 * @param writingLost written sides whose scan holds less than a fifth of their strokes, measured on
 *     the pixels of the scan: neither blank nor written, left out of the next three
 * @param takenForBlank sides taken for blank
 * @param blankPrecision share of the sides taken for blank that are
 * @param blankRecall share of the blank sides taken for blank
 * @param adviceFalseAlarms share of sides with advice that they do not deserve
 * @param advice for each code, how many deserved it and how many of those got it
 * @param cpuMillisPerPage processor time of the fast look without decoding
 * @param misses what was told wrongly, each with its seed
 */
public record ConditionReport(
    int pages,
    long firstSeed,
    int orientationScored,
    double orientationRight,
    double orientationUnsure,
    double orientationWrongThoughSure,
    double skewWithin,
    double skew99th,
    int writingLost,
    int takenForBlank,
    double blankPrecision,
    double blankRecall,
    double adviceFalseAlarms,
    Map<String, Hits> advice,
    double cpuMillisPerPage,
    List<String> misses) {

  /** Sides that deserve a word, and how many of them got it. */
  public record Hits(int deserved, int given) {

    Hits and(boolean hit) {
      return new Hits(deserved + 1, given + (hit ? 1 : 0));
    }
  }

  public ConditionReport {
    advice = Map.copyOf(advice);
    misses = List.copyOf(misses);
  }
}
