package id.berkas.classification;

import id.berkas.classification.FoundDocument.Advised;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins what single pages hold to the documents of a packet. */
final class Assembly {

  private final DocumentCatalogue catalogue;
  private final List<FoundDocument> documents = new ArrayList<>();

  private Assembly(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param starts pages at which a code says that a document begins
   */
  static Documents of(
      String packet, List<PageContents> pages, Set<String> starts, DocumentCatalogue catalogue) {
    Assembly assembly = new Assembly(catalogue);
    String before = "";
    for (PageContents page : pages) {
      assembly.add(page, starts.contains(page.page()) ? "" : before);
      before = page.page();
    }
    List<Field> fields = pages.stream().flatMap(page -> page.fields().stream()).toList();
    return new Documents(packet, assembly.documents, fields);
  }

  private void add(PageContents page, String before) {
    for (FoundDocument found : page.documents()) {
      int open = goesOn(found) ? ending(found.type(), before) : -1;
      if (open < 0) {
        documents.add(found);
      } else {
        documents.set(open, join(documents.get(open), found));
      }
    }
  }

  private int ending(String type, String page) {
    for (int i = documents.size() - 1; i >= 0; i--) {
      FoundDocument document = documents.get(i);
      if (document.type().equals(type) && document.pages().getLast().equals(page)) {
        return i;
      }
    }
    return -1;
  }

  /** A page with the heading of a type begins a new document of it. */
  private boolean goesOn(FoundDocument found) {
    return catalogue
        .find(found.type())
        .filter(type -> type.layout().severalPages())
        .map(type -> !announces(type, found))
        .orElse(false);
  }

  private static boolean announces(DocumentType type, FoundDocument found) {
    List<String> headings =
        type.anchors().stream()
            .filter(AnchorPhrase::heading)
            .flatMap(anchor -> anchor.wordings().stream())
            .map(Phrase::text)
            .toList();
    return found.anchors().stream().anyMatch(anchor -> headings.contains(anchor.phrase()));
  }

  private static FoundDocument join(FoundDocument first, FoundDocument next) {
    List<String> pages = new ArrayList<>(first.pages());
    pages.addAll(next.pages());
    List<Anchor> anchors = new ArrayList<>(first.anchors());
    anchors.addAll(next.anchors());
    List<Advised> advised = new ArrayList<>(first.advised());
    advised.addAll(next.advised());
    return new FoundDocument(
        first.type(), pages, Math.min(first.confidence(), next.confidence()), anchors, advised);
  }
}
