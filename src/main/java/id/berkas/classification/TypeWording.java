package id.berkas.classification;

import java.util.List;

/**
 * What papers of a type say, as far as the catalogue knows.
 *
 * @param type code
 * @param titles what announces it
 * @param phrases what else tells it, each with what is printed instead of it
 * @param samples texts of such papers
 */
public record TypeWording(
    String type, List<String> titles, List<List<String>> phrases, List<String> samples) {

  public TypeWording {
    titles = List.copyOf(titles);
    phrases = List.copyOf(phrases);
    samples = List.copyOf(samples);
  }

  static TypeWording of(DocumentType type) {
    return new TypeWording(
        type.code(),
        type.anchors().stream()
            .filter(anchor -> anchor.heading() && anchor.decisive())
            .flatMap(anchor -> texts(anchor).stream())
            .toList(),
        type.anchors().stream()
            .filter(anchor -> !anchor.heading())
            .map(TypeWording::texts)
            .toList(),
        type.samples());
  }

  private static List<String> texts(AnchorPhrase anchor) {
    return anchor.wordings().stream().map(Phrase::text).toList();
  }

  /** Whether the catalogue knows nothing that such papers say. */
  public boolean isSilent() {
    return titles.isEmpty() && phrases.isEmpty() && samples.isEmpty();
  }
}
