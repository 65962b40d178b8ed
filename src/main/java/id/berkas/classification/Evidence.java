package id.berkas.classification;

import java.util.List;

/**
 * How far the words of a page speak for a document type.
 *
 * @param type the type
 * @param score sum of the weights found, less what speaks against it
 * @param places where, strongest first; without mentions in running text
 * @param decided whether a decisive phrase is among them
 */
record Evidence(DocumentType type, double score, List<Occurrence> places, boolean decided) {

  Evidence {
    places = List.copyOf(places);
  }

  /**
   * @param factor how much more than usual is asked
   */
  boolean convinces(double factor) {
    return decided && type.needs() > 0 && score >= type.needs() * factor;
  }

  /** 0.6 for what just convinces, nearing 1 as evidence piles up. */
  double confidence() {
    return 1 - Math.pow(0.4, score / type.needs());
  }

  FoundDocument found(String page, Flow flow) {
    List<Anchor> anchors =
        places.stream()
            .map(at -> new Anchor(at.phrase().text(), page, flow.box(at.first(), at.last())))
            .toList();
    return new FoundDocument(type.code(), List.of(page), confidence(), anchors);
  }
}
