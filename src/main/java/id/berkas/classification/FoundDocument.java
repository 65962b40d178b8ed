package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of pages, or part of a page, of one document type.
 *
 * @param type code of the catalogue, {@link #UNKNOWN} for what no type explains
 * @param pages page ids in order; a page may belong to several documents
 * @param confidence 0 to 1
 * @param anchors what it was recognised by; empty for pictures and {@link #UNKNOWN}
 * @param advised what a learned model said of its pages
 */
public record FoundDocument(
    String type,
    List<String> pages,
    double confidence,
    List<Anchor> anchors,
    List<Advised> advised) {

  /** The type of what no type of the catalogue explains. */
  public static final String UNKNOWN = "UNKNOWN";

  /**
   * What a learned model said of a page where the anchors of the catalogue were silent or doubtful.
   *
   * @param page page id
   * @param model its version
   * @param anchored the type by the anchors, which stands where they were only doubtful
   * @param told the type by the model, which stands where they were silent
   */
  public record Advised(String page, int model, String anchored, String told) {}

  public FoundDocument {
    pages = List.copyOf(pages);
    anchors = List.copyOf(anchors);
    advised = orNone(advised);
  }

  /** A document told by the catalogue. */
  public FoundDocument(String type, List<String> pages, double confidence, List<Anchor> anchors) {
    this(type, pages, confidence, anchors, List.of());
  }

  static FoundDocument unknown(String page) {
    return new FoundDocument(UNKNOWN, List.of(page), 0, List.of());
  }

  /** A finding kept by an older program names no model. */
  private static List<Advised> orNone(@Nullable List<Advised> advised) {
    return advised == null ? List.of() : List.copyOf(advised);
  }

  /** The version of the model that told its type, if one did. */
  public Optional<Integer> model() {
    return advised.stream()
        .filter(said -> said.told().equals(type))
        .map(Advised::model)
        .findFirst();
  }

  /** Where a model takes a page for something else. */
  public Optional<Advised> doubt() {
    return advised.stream().filter(said -> !said.told().equals(type)).findFirst();
  }

  /** Its type on one of its pages by the anchors of the catalogue alone. */
  public String byAnchors(String page) {
    return advised.stream()
        .filter(said -> said.page().equals(page))
        .map(Advised::anchored)
        .findFirst()
        .orElse(type);
  }

  FoundDocument doubted(Advised otherwise) {
    List<Advised> all = new ArrayList<>(advised);
    all.add(otherwise);
    return new FoundDocument(type, pages, confidence, anchors, all);
  }
}
