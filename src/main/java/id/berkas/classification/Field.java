package id.berkas.classification;

import id.berkas.document.Box;
import java.util.List;

/**
 * Something a document says, as read and as understood.
 *
 * @param kind what it says
 * @param raw the words as they were read, untrusted
 * @param value the normalised form: digits only for numbers, ISO for dates, {@code L} or {@code P}
 *     for sex, {@code +62...} for telephones, single spaces in names
 * @param page page id
 * @param box place on the stored page
 * @param confidence 0 to 1: the engine's own, lowered for every character that had to be corrected
 * @param warnings codes of what a person should look at, such as {@code nik-area-unknown}; never a
 *     reason to refuse
 */
public record Field(
    FieldKind kind,
    String raw,
    String value,
    String page,
    Box box,
    double confidence,
    List<String> warnings) {

  public Field {
    warnings = List.copyOf(warnings);
  }
}
