package id.berkas.classification;

import java.util.List;

/**
 * What one page holds.
 *
 * @param page page id
 * @param documents the types on it, most convincing first; one UNKNOWN when none convinces
 * @param fields in reading order
 */
public record PageContents(String page, List<FoundDocument> documents, List<Field> fields) {

  public PageContents {
    documents = List.copyOf(documents);
    fields = List.copyOf(fields);
  }
}
