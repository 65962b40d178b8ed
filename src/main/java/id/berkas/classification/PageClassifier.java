package id.berkas.classification;

import java.util.List;

/** Tells the document types on a page and the fields they carry, from its words alone. */
public final class PageClassifier {

  private final DocumentCatalogue catalogue;

  public PageClassifier(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What one page holds. */
  public PageContents read(ReadPage page) {
    return new PageContents(page.page(), List.of(FoundDocument.unknown(page.page())), List.of());
  }
}
