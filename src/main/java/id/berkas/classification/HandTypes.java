package id.berkas.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Document types that a person gave single pages; they count, whatever the words say. */
final class HandTypes {

  private final DocumentCatalogue catalogue;

  HandTypes(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The documents with these pages as a person sees them.
   *
   * @param pages ids of the packet's pages, in order
   * @param types codes by page id
   */
  Documents applied(Documents read, List<String> pages, Map<String, String> types) {
    if (types.isEmpty()) {
      return read;
    }
    List<FoundDocument> documents = new ArrayList<>();
    for (FoundDocument document : read.documents()) {
      List<String> left = without(document.pages(), types);
      if (!left.isEmpty()) {
        documents.add(
            new FoundDocument(
                document.type(),
                left,
                document.confidence(),
                document.anchors().stream().filter(anchor -> left.contains(anchor.page())).toList(),
                document.advised().stream().filter(told -> left.contains(told.page())).toList()));
      }
    }
    inOrder(pages, types).forEach((page, type) -> add(documents, before(pages, page), page, type));
    documents.sort(Comparator.comparingInt(document -> pages.indexOf(document.pages().getFirst())));
    return new Documents(read.packet(), documents, read.fields());
  }

  private static List<String> without(List<String> pages, Map<String, String> types) {
    return pages.stream().filter(page -> !types.containsKey(page)).toList();
  }

  private static Map<String, String> inOrder(List<String> pages, Map<String, String> types) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String page : pages) {
      String type = types.get(page);
      if (type != null) {
        ordered.put(page, type);
      }
    }
    return ordered;
  }

  private static String before(List<String> pages, String page) {
    int at = pages.indexOf(page);
    return at == 0 ? "" : pages.get(at - 1);
  }

  /** A page goes on with the document before it when both are of one type of several pages. */
  private void add(List<FoundDocument> documents, String before, String page, String type) {
    boolean several =
        catalogue.find(type).filter(found -> found.layout().severalPages()).isPresent();
    for (int i = 0; several && i < documents.size(); i++) {
      FoundDocument open = documents.get(i);
      if (open.type().equals(type) && open.pages().getLast().equals(before)) {
        List<String> longer = new ArrayList<>(open.pages());
        longer.add(page);
        documents.set(
            i, new FoundDocument(type, longer, open.confidence(), open.anchors(), open.advised()));
        return;
      }
    }
    documents.add(new FoundDocument(type, List.of(page), 1, List.of()));
  }
}
