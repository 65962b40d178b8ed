package id.berkas.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A model beside what it would replace, on the same held-back pages. It may come into force when
 * its macro F1 is no lower and no type is found more rarely than chance explains.
 *
 * @param model the new one, asked where the anchors are silent or doubtful
 * @param anchors the anchors alone
 * @param predecessor what is in force: a model, or again the anchors alone
 */
record Comparison(Figures model, Figures anchors, Figures predecessor) {

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
    other
        .types()
        .forEach(
            (type, before) -> {
              Figures.OfType now = model.types().getOrDefault(type, Figures.OfType.NONE);
              if (now.recall() < before.leastRecall()) {
                objections.add(
                    String.format(
                        Locale.ROOT,
                        "of %s it finds %d of %d, %s finds %d",
                        type,
                        now.right(),
                        before.pages(),
                        whom,
                        before.right()));
              }
            });
  }
}
