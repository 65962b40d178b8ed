package id.berkas.classification;

import java.util.List;

/**
 * A run of pages, or part of a page, of one document type.
 *
 * @param type code of the catalogue, {@link #UNKNOWN} when nothing convinced
 * @param pages page ids in order; a page may belong to several documents
 * @param confidence 0 to 1
 * @param anchors what it was recognised by; empty for pictures and {@link #UNKNOWN}
 */
public record FoundDocument(
    String type, List<String> pages, double confidence, List<Anchor> anchors) {

  /** The type of what no type of the catalogue explains. */
  public static final String UNKNOWN = "UNKNOWN";

  public FoundDocument {
    pages = List.copyOf(pages);
    anchors = List.copyOf(anchors);
  }

  static FoundDocument unknown(String page) {
    return new FoundDocument(UNKNOWN, List.of(page), 0, List.of());
  }
}
