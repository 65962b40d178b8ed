package id.berkas.classification;

import id.berkas.classification.FoundDocument.Advised;
import id.berkas.classification.SecondOpinion.Opinion;
import java.util.List;
import java.util.Optional;

/**
 * Weighs a second opinion against what the anchors said; the anchors are the first evidence. It
 * changes the type alone: the fields stay as the anchors had them read, so that nobody is matched
 * by what a model believes.
 */
final class Advice {

  /** How sure the second opinion must be where the anchors say nothing. */
  private static final double WHERE_SILENT = 0.8;

  /** How sure it must be to stand against anchors that only just convinced. */
  private static final double WHERE_DOUBTFUL = 0.95;

  /** Anchors that weigh a third more than their type needs are no longer doubtful. */
  private static final double DOUBTFUL = 0.7;

  private final DocumentCatalogue catalogue;
  private final SecondOpinion opinion;

  Advice(DocumentCatalogue catalogue, SecondOpinion opinion) {
    this.catalogue = catalogue;
    this.opinion = opinion;
  }

  /** The document the page is rather than what the anchors said; nothing when they stand. */
  Optional<FoundDocument> against(List<FoundDocument> anchors, ReadPage page) {
    FoundDocument first = anchors.getFirst();
    boolean silent = first.type().equals(FoundDocument.UNKNOWN);
    boolean doubtful =
        anchors.size() == 1 && !first.anchors().isEmpty() && first.confidence() < DOUBTFUL;
    if (!silent && !doubtful) {
      return Optional.empty();
    }
    return opinion
        .on(page)
        .filter(other -> other.confidence() >= (silent ? WHERE_SILENT : WHERE_DOUBTFUL))
        .filter(other -> !other.type().equals(first.type()))
        .filter(other -> !other.type().equals(FoundDocument.UNKNOWN))
        .filter(other -> catalogue.knows(other.type()))
        .map(other -> found(page.page(), other, first.type()));
  }

  private static FoundDocument found(String page, Opinion other, String instead) {
    return new FoundDocument(
        other.type(),
        List.of(page),
        other.confidence(),
        other.words(),
        List.of(new Advised(page, other.model(), instead)));
  }
}
