package id.berkas.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A day as it stands in an address, such as 2026-11-16; browsers send an empty one for none.
 *
 * @param typed untrusted text
 */
record TypedDay(@Nullable String typed) {

  private static final String ISO = "\\d{4}-\\d{2}-\\d{2}";

  /** Null when there is none, or none that can be read. */
  @Nullable LocalDate day() {
    String text = text();
    if (!text.matches(ISO)) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether something stands there that is no day of the calendar. */
  boolean isNonsense() {
    return !text().isEmpty() && day() == null;
  }

  String text() {
    return typed == null ? "" : typed.strip();
  }
}
