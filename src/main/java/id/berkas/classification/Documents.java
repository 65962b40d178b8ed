package id.berkas.classification;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a packet holds. Each of its pages is in at least one document.
 *
 * @param packet packet id
 * @param documents in the order of their first pages
 * @param fields in page and reading order
 */
public record Documents(String packet, List<FoundDocument> documents, List<Field> fields) {

  /** The name under which {@link id.berkas.document.Packets} keeps this finding. */
  public static final String FINDING = "documents";

  public Documents {
    documents = List.copyOf(documents);
    fields = List.copyOf(fields);
  }

  /** A packet of which nothing is known. */
  public static Documents none(String packet) {
    return new Documents(packet, List.of(), List.of());
  }

  /** The fields of one kind. */
  public Stream<Field> fields(FieldKind kind) {
    return fields.stream().filter(field -> field.kind() == kind);
  }

  /** The documents on one page. */
  public Stream<FoundDocument> on(String page) {
    return documents.stream().filter(document -> document.pages().contains(page));
  }
}
