package id.berkas.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A model beside what it would replace, on the same held-back pages.
 *
 * @param model the new one, asked where the anchors are silent or doubtful
 * @param anchors the anchors alone
 * @param predecessor what is in force: a model, or again the anchors alone
 */
record Comparison(Figures model, Figures anchors, Figures predecessor) {

  /** How much F1 one type may lose, for what others win. */
  static final double MARGIN = 0.1;

  /** A type with fewer held-back pages is not judged on its own: one page would decide. */
  static final int LEAST_PAGES = 3;

  private static final double EQUAL = 1e-9;

  /** Why the model must not come into force; empty when it may. */
  List<String> objections() {
    List<String> objections = new ArrayList<>();
    against("the anchors alone", anchors, objections);
    if (!predecessor.equals(anchors)) {
      against("its predecessor", predecessor, objections);
    }
    return objections;
  }

  private void against(String whom, Figures other, List<String> objections) {
    if (model.macroF1() < other.macroF1() - EQUAL) {
      objections.add("macro F1 %s against %s of %s".formatted(model, other, whom));
    }
    for (Map.Entry<String, Figures.OfType> entry : other.types().entrySet()) {
      Figures.OfType before = entry.getValue();
      Figures.OfType now = model.types().getOrDefault(entry.getKey(), new Figures.OfType(0, 0));
      if (before.pages() >= LEAST_PAGES && now.f1() < before.f1() - MARGIN) {
        objections.add(
            String.format(
                Locale.ROOT,
                "%s falls from %.2f to %.2f against %s",
                entry.getKey(),
                before.f1(),
                now.f1(),
                whom));
      }
    }
  }
}
