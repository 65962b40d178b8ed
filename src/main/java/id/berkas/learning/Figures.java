package id.berkas.learning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well types are told on known pages.
 *
 * @param macroF1 mean of the types' F1, 0 to 1
 * @param types by code; only types that known pages are of
 */
record Figures(double macroF1, Map<String, OfType> types) {

  Figures {
    types = Map.copyOf(types);
  }

  /**
   * One type.
   *
   * @param pages known pages of it
   * @param right how many of them were told so
   * @param f1 harmonic mean of precision and recall
   */
  record OfType(int pages, int right, double f1) {

    static final OfType NONE = new OfType(0, 0, 0);

    private static final double Z = 1.959964;

    double recall() {
      return pages == 0 ? 0 : (double) right / pages;
    }

    /** Lower end of the interval that holds the true recall 95 times in 100 (Wilson 1927). */
    double leastRecall() {
      if (pages == 0) {
        return 0;
      }
      double p = recall();
      double middle = p + Z * Z / (2.0 * pages);
      double reach = Z * Math.sqrt(p * (1 - p) / pages + Z * Z / (4.0 * pages * pages));
      return Math.max(0, (middle - reach) / (1 + Z * Z / pages));
    }
  }

  private record Told(String truth, String told) {}

  /**
   * Examines.
   *
   * @param judge tells the type of a page
   */
  static Figures of(List<Lesson> known, Function<Lesson, String> judge) {
    List<Told> told =
        known.stream().map(lesson -> new Told(lesson.type(), judge.apply(lesson))).toList();
    Map<String, OfType> types = new TreeMap<>();
    known.stream().map(Lesson::type).distinct().forEach(type -> types.put(type, of(type, told)));
    return new Figures(types.values().stream().mapToDouble(OfType::f1).average().orElse(0), types);
  }

  private static OfType of(String type, List<Told> told) {
    int pages = (int) told.stream().filter(t -> t.truth().equals(type)).count();
    long said = told.stream().filter(t -> t.told().equals(type)).count();
    int right =
        (int) told.stream().filter(t -> t.told().equals(type) && t.truth().equals(type)).count();
    return new OfType(pages, right, 2.0 * right / (pages + said));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f", macroF1);
  }
}
