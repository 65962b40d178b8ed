package id.berkas.classification;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the documents and fields of a packet from the words of its pages; needs no database. */
public final class PacketReader {

  private final DocumentCatalogue catalogue;
  private final PageClassifier classifier;
  private final Advice advice;

  /** A reader by the anchors of the catalogue alone, as it is now. */
  public PacketReader(DocumentCatalogue catalogue) {
    this(catalogue, SecondOpinion.NONE);
  }

  /** A reader by the catalogue as it is now, with somebody to ask where that does not suffice. */
  public PacketReader(DocumentCatalogue catalogue, SecondOpinion opinion) {
    this.catalogue = catalogue.asOfNow();
    this.classifier = new PageClassifier(this.catalogue);
    this.advice = new Advice(this.catalogue, opinion);
  }

  /**
   * What the packet holds.
   *
   * @param packet packet id
   * @param pages its filed pages in order, unreadable ones without words
   */
  public Documents read(String packet, List<ReadPage> pages) {
    List<PageContents> contents = new ArrayList<>();
    for (ReadPage page : pages) {
      PageContents read = classifier.read(page);
      boolean first = contents.isEmpty() || page.startsDocument();
      contents.add(first ? read : continued(page, read, contents.getLast()));
    }
    Set<String> starts =
        pages.stream().filter(ReadPage::startsDocument).map(ReadPage::page).collect(toSet());
    return Assembly.of(packet, advised(pages, contents), starts, catalogue);
  }

  /** Asks only when all pages are told, so that no page goes on with what a model said. */
  private List<PageContents> advised(List<ReadPage> pages, List<PageContents> read) {
    return IntStream.range(0, pages.size())
        .mapToObj(i -> advised(pages.get(i), read.get(i)))
        .toList();
  }

  private PageContents advised(ReadPage page, PageContents read) {
    return advice
        .on(read.documents(), page)
        .map(document -> new PageContents(read.page(), List.of(document), read.fields()))
        .orElse(read);
  }

  private PageContents continued(ReadPage page, PageContents read, PageContents before) {
    if (!read.documents().getFirst().type().equals(FoundDocument.UNKNOWN)) {
      return read;
    }
    Optional<FoundDocument> continuation =
        classifier.continuation(page, before.documents().getLast().type());
    return continuation
        .map(document -> new PageContents(read.page(), List.of(document), read.fields()))
        .orElse(read);
  }
}
