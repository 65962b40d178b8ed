package id.berkas.classification;

import id.berkas.classification.FoundDocument.Advised;
import id.berkas.classification.SecondOpinion.Opinion;
import java.util.List;
import java.util.Optional;

/**
 * Weighs a second opinion against what the anchors said. Where they are silent it tells the type;
 * where they only just convinced it raises a doubt; where they are sure nobody is asked. Fields
 * stay as the anchors had them read, so that nobody is matched by what a model believes.
 */
final class Advice {

  /** How sure the second opinion must be where the anchors say nothing. */
  private static final double WHERE_SILENT = 0.8;

  /** How sure it must be to doubt anchors that only just convinced. */
  private static final double WHERE_DOUBTFUL = 0.95;

  /** Anchors that weigh a third more than their type needs are no longer doubtful. */
  private static final double DOUBTFUL = 0.7;

  private final DocumentCatalogue catalogue;
  private final SecondOpinion opinion;

  Advice(DocumentCatalogue catalogue, SecondOpinion opinion) {
    this.catalogue = catalogue;
    this.opinion = opinion;
  }

  /** The document of the page with what the second opinion adds; nothing when it adds nothing. */
  Optional<FoundDocument> on(List<FoundDocument> anchors, ReadPage page) {
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
        .map(
            other ->
                silent
                    ? found(page.page(), other)
                    : first.doubted(
                        new Advised(page.page(), other.model(), first.type(), other.type())));
  }

  private static FoundDocument found(String page, Opinion other) {
    return new FoundDocument(
        other.type(),
        List.of(page),
        other.confidence(),
        other.words(),
        List.of(new Advised(page, other.model(), FoundDocument.UNKNOWN, other.type())));
  }
}
