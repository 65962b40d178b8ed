package id.berkas.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of pages, or part of a page, of one document type.
 *
 * @param type code of the catalogue, {@link #UNKNOWN} when nothing convinced
 * @param pages page ids in order; a page may belong to several documents
 * @param confidence 0 to 1
 * @param anchors what it was recognised by; empty for pictures and {@link #UNKNOWN}
 * @param model version of the learned model that told it; null when the catalogue did
 */
public record FoundDocument(
    String type,
    List<String> pages,
    double confidence,
    List<Anchor> anchors,
    @Nullable Integer model) {

  /** The type of what no type of the catalogue explains. */
  public static final String UNKNOWN = "UNKNOWN";

  public FoundDocument {
    pages = List.copyOf(pages);
    anchors = List.copyOf(anchors);
  }

  /** A document told by the catalogue. */
  public FoundDocument(String type, List<String> pages, double confidence, List<Anchor> anchors) {
    this(type, pages, confidence, anchors, null);
  }

  static FoundDocument unknown(String page) {
    return new FoundDocument(UNKNOWN, List.of(page), 0, List.of());
  }
}
