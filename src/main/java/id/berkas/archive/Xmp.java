package id.berkas.archive;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The XMP packet of the file (ISO 16684-1), in properties every reader knows: packet, batch and
 * registration as identifiers, the originals' checksums as the source.
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
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>B</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:source>%s</dc:source>
        <xmp:Identifier><rdf:Bag>%s</rdf:Bag></xmp:Identifier>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <pdf:Producer>%s</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(escaped(job.title()), sources(job), identifiers(job), time, time, producer);
  }

  private static String sources(ArchiveJob job) {
    return escaped(job.properties().getOrDefault(ArchiveJob.ORIGINALS, ""));
  }

  private static String identifiers(ArchiveJob job) {
    return Stream.of(ArchiveJob.PACKET, ArchiveJob.BATCH, ArchiveJob.REGISTRATION)
        .map(job.properties()::get)
        .filter(Objects::nonNull)
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
