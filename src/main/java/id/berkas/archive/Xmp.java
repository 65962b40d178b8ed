package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The XMP packet of the file (ISO 16684-1): in properties every reader knows, and in a schema of
 * our own, which PDF/A asks to be described in the file itself (ISO 19005-2, 6.6.2.3.2).
 */
final class Xmp {

  private Xmp() {}

  static String packet(ArchiveJob job, String producer, ZonedDateTime date) {
    String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:berkas="%s">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>B</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <xmp:Identifier><rdf:Bag>%s</rdf:Bag></xmp:Identifier>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <pdf:Producer>%s</pdf:Producer>
        %s</rdf:Description>
        %s</rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(
            XmpSchema.NAMESPACE,
            escaped(job.title()),
            items(identifiers(job)),
            time,
            time,
            producer,
            own(job),
            XmpSchema.description());
  }

  private static Stream<String> identifiers(ArchiveJob job) {
    return Stream.of(ArchiveJob.PACKET, ArchiveJob.BATCH, ArchiveJob.REGISTRATION)
        .map(job.properties()::get)
        .filter(Objects::nonNull);
  }

  private static String own(ArchiveJob job) {
    List<String> originals =
        job.pages().stream().map(page -> page.source().original()).distinct().toList();
    String registration = job.properties().get(ArchiveJob.REGISTRATION);
    String known =
        registration == null
            ? ""
            : "<berkas:registration>%s</berkas:registration>\n".formatted(escaped(registration));
    return known
        + sequence(XmpSchema.DOCUMENTS, documents(job))
        + sequence(XmpSchema.ORIGINALS, originals.stream())
        + sequence(XmpSchema.PAGES, pages(job, originals));
  }

  private static Stream<String> documents(ArchiveJob job) {
    return Arrays.stream(job.properties().getOrDefault(ArchiveJob.DOCUMENTS, "").split("; "))
        .filter(document -> !document.isBlank());
  }

  /** Page of the file, page id, number of the original above, page within it; all from 1. */
  private static Stream<String> pages(ArchiveJob job, List<String> originals) {
    List<String> pages = new ArrayList<>();
    for (ArchivePage page : job.pages()) {
      pages.add(
          "%d %s %d %d"
              .formatted(
                  pages.size() + 1,
                  page.id(),
                  originals.indexOf(page.source().original()) + 1,
                  page.source().frame() + 1));
    }
    return pages.stream();
  }

  private static String sequence(String name, Stream<String> values) {
    return "<berkas:%s><rdf:Seq>%s</rdf:Seq></berkas:%s>\n".formatted(name, items(values), name);
  }

  private static String items(Stream<String> values) {
    return values
        .map(value -> "<rdf:li>%s</rdf:li>".formatted(escaped(value)))
        .collect(Collectors.joining());
  }

  /** Text for XML; characters XML cannot hold are dropped. */
  private static String escaped(String text) {
    return text.replaceAll("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
