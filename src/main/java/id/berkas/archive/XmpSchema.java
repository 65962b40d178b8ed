package id.berkas.archive;

import java.util.List;
import java.util.stream.Collectors;

/** Our own properties of an archive file, described for readers that do not know them. */
final class XmpSchema {

  static final String NAMESPACE = "urn:berkas:archive:1#";
  static final String REGISTRATION = "registration";
  static final String DOCUMENTS = "documents";
  static final String ORIGINALS = "originals";
  static final String PAGES = "pages";

  private static final List<String> PROPERTIES =
      List.of(
          property(REGISTRATION, "Text", "Number of the registration the packet belongs to"),
          property(DOCUMENTS, "seq Text", "Document type and its pages of this file"),
          property(ORIGINALS, "seq Text", "SHA-256 of each original"),
          property(
              PAGES, "seq Text", "Page of this file, page id, original, page of the original"));

  private XmpSchema() {}

  static String description() {
    return """
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>Berkas</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>berkas</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq>
        %s</rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """
        .formatted(NAMESPACE, PROPERTIES.stream().collect(Collectors.joining()));
  }

  private static String property(String name, String type, String description) {
    return """
        <rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>%s</pdfaProperty:name>
        <pdfaProperty:valueType>%s</pdfaProperty:valueType>
        <pdfaProperty:category>external</pdfaProperty:category>
        <pdfaProperty:description>%s</pdfaProperty:description>
        </rdf:li>
        """
        .formatted(name, type, description);
  }
}
