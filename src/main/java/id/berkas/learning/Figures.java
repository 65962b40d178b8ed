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
   * @param f1 harmonic mean of precision and recall
   */
  record OfType(int pages, double f1) {}

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
    long right = told.stream().filter(t -> t.told().equals(type) && t.truth().equals(type)).count();
    return new OfType(pages, 2.0 * right / (pages + said));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f", macroF1);
  }
}
