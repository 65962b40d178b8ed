package id.berkas.classification;

import id.berkas.document.Box;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param byHand whose word the value is; null while it is what the machine reads
 */
public record Field(
    FieldKind kind,
    String raw,
    String value,
    String page,
    Box box,
    double confidence,
    List<String> warnings,
    @Nullable ByHand byHand) {

  public Field {
    warnings = List.copyOf(warnings);
  }

  /** A field as the machine reads it. */
  public Field(
      FieldKind kind,
      String raw,
      String value,
      String page,
      Box box,
      double confidence,
      List<String> warnings) {
    this(kind, raw, value, page, box, confidence, warnings, null);
  }

  /**
   * A person's word about a field.
   *
   * @param read what the machine reads there; null when it reads nothing there any more
   * @param by sign-in name
   * @param at when it was said
   */
  public record ByHand(@Nullable Field read, String by, Instant at) {}

  /** The same with other warnings. */
  Field warning(List<String> other) {
    return new Field(kind, raw, value, page, box, confidence, other, byHand);
  }
}
