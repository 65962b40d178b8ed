package id.berkas.classification;

import java.util.List;

/** Reads the documents and fields of a packet from the words of its pages; needs no database. */
public final class PacketReader {

  private final PageClassifier classifier;

  public PacketReader(DocumentCatalogue catalogue) {
    this.classifier = new PageClassifier(catalogue);
  }

  /**
   * What the packet holds.
   *
   * @param packet packet id
   * @param pages its filed pages in order, unreadable ones without words
   */
  public Documents read(String packet, List<ReadPage> pages) {
    List<PageContents> contents = pages.stream().map(classifier::read).toList();
    return Assembly.assemble(packet, contents);
  }
}
