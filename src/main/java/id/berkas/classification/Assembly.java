package id.berkas.classification;

import java.util.List;

/** Joins what single pages hold to the documents of a packet. */
final class Assembly {

  private Assembly() {}

  static Documents assemble(String packet, List<PageContents> pages) {
    return new Documents(
        packet,
        pages.stream().flatMap(page -> page.documents().stream()).toList(),
        pages.stream().flatMap(page -> page.fields().stream()).toList());
  }
}
