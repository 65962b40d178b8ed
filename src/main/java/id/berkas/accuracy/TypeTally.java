package id.berkas.accuracy;

import id.berkas.accuracy.AccuracyReport.TypeScore;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Document types told and missed, counted on pages. */
final class TypeTally {

  private record Count(int there, int found, int invented) {
    Count plus(boolean isThere, boolean isTold) {
      return new Count(
          there + (isThere ? 1 : 0),
          found + (isThere && isTold ? 1 : 0),
          invented + (!isThere && isTold ? 1 : 0));
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  void count(Set<String> truth, Set<String> told) {
    Set<String> all = new HashSet<>(truth);
    all.addAll(told);
    for (String type : all) {
      counts.merge(
          type,
          new Count(0, 0, 0).plus(truth.contains(type), told.contains(type)),
          (a, b) -> new Count(a.there + b.there, a.found + b.found, a.invented + b.invented));
    }
  }

  Map<String, TypeScore> scores() {
    Map<String, TypeScore> scores = new TreeMap<>();
    counts.forEach((type, c) -> scores.put(type, TypeScore.of(c.there, c.found, c.invented)));
    return scores;
  }

  /** The mean over the types that are truly there; an invented type counts against them. */
  double macroF1() {
    return scores().values().stream()
        .filter(score -> score.there() > 0)
        .mapToDouble(TypeScore::f1)
        .average()
        .orElse(0);
  }
}
