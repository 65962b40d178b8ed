package id.berkas.matching;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.document.Barcode;
import id.berkas.document.PacketOpening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything a packet says about whom it belongs to, from its own separator and its own pages only.
 *
 * @param packet packet id
 * @param opening its separator
 * @param pages by page id
 * @param codes barcodes on its filed pages
 */
public record PacketEvidence(
    String packet, PacketOpening opening, List<PageEvidence> pages, List<Code> codes) {

  /**
   * A barcode on a filed page.
   *
   * @param page page id
   * @param barcode text and place
   */
  public record Code(String page, Barcode barcode) {}

  public PacketEvidence {
    pages = pages.stream().sorted(Comparator.comparing(PageEvidence::page)).toList();
    codes =
        codes.stream()
            .sorted(Comparator.comparing(Code::page).thenComparing(code -> code.barcode().text()))
            .toList();
  }

  /**
   * Gathers the evidence of one packet.
   *
   * @param documents what its pages hold
   * @param barcodes the codes of its filed pages, by page id
   */
  public static PacketEvidence of(
      String packet,
      PacketOpening opening,
      Documents documents,
      Map<String, List<Barcode>> barcodes) {
    Map<String, List<Field>> fields =
        documents.fields().stream()
            .collect(Collectors.groupingBy(Field::page, TreeMap::new, Collectors.toList()));
    documents.documents().stream()
        .flatMap(document -> document.pages().stream())
        .forEach(page -> fields.putIfAbsent(page, List.of()));
    List<PageEvidence> pages = new ArrayList<>();
    fields.forEach((page, read) -> pages.add(new PageEvidence(page, types(documents, page), read)));
    List<Code> codes = new ArrayList<>();
    barcodes.forEach((page, found) -> found.forEach(code -> codes.add(new Code(page, code))));
    return new PacketEvidence(packet, opening, pages, codes);
  }

  /** By the anchors alone: whom a packet belongs to never rests on what a model believes. */
  private static Set<String> types(Documents documents, String page) {
    return documents.on(page).map(found -> found.byAnchors(page)).collect(Collectors.toSet());
  }
}
