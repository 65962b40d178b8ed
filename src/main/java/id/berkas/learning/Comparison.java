package id.berkas.learning;

import id.berkas.document.Told;
import java.util.ArrayList;
import java.util.List;

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
  List<Told> objections() {
    List<Told> objections = new ArrayList<>();
    against("anchors", anchors, objections);
    if (!predecessor.equals(anchors)) {
      against("predecessor", predecessor, objections);
    }
    return objections;
  }

  private void against(String whom, Figures other, List<Told> objections) {
    if (model.macroF1() < other.macroF1() - EQUAL) {
      objections.add(Told.of("classifier.worse." + whom, model.toString(), String.valueOf(other)));
    }
    other
        .types()
        .forEach(
            (type, before) -> {
              Figures.OfType now = model.types().getOrDefault(type, Figures.OfType.NONE);
              if (now.recall() < before.leastRecall()) {
                objections.add(
                    Told.of(
                        "classifier.misses." + whom,
                        type,
                        String.valueOf(now.right()),
                        String.valueOf(before.pages()),
                        String.valueOf(before.right())));
              }
            });
  }
}
