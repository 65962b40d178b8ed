package id.berkas.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key of a profile as a field of a form; made from the schema.
 *
 * @param key such as {@code limits.pages}
 * @param choices the values there are; empty when any may be written
 * @param required whether a profile without it is refused
 * @param usual what counts when it is left out; null when there is no such thing
 * @param description what it may hold, in the schema's words
 * @param columns the fields of each row of {@link Kind#ROWS}, by their own key
 */
public record FormField(
    String key,
    Kind kind,
    List<String> choices,
    boolean required,
    @Nullable String usual,
    String description,
    List<FormField> columns) {

  /** How a value is written. */
  public enum Kind {
    TEXT,
    NUMBER,
    ONE_OF,
    SEVERAL_OF,
    /** One value a line. */
    LINES,
    /** Any number of rows, in an order that counts. */
    ROWS
  }

  public FormField {
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
  }
}
