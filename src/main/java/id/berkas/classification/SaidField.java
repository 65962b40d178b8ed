package id.berkas.classification;

import id.berkas.document.Box;
import java.time.Instant;

/**
 * What a person says a field says, whatever the machine reads there.
 *
 * @param kind what it says
 * @param box where, on the stored page
 * @param value in the normalised form of a {@link Field}
 * @param by sign-in name
 * @param at when it was said
 */
public record SaidField(FieldKind kind, Box box, String value, String by, Instant at) {

  /** Names the field among those of its page. */
  public String place() {
    return place(kind, box);
  }

  /** The name of a field among those of its page. */
  public static String place(FieldKind kind, Box box) {
    return kind + "@" + box.spelt();
  }

  /** Whether a field, perhaps of a later reading, is the one that was meant. */
  boolean means(Field field) {
    return field.kind() == kind && 2 * shared(field.box()) > Math.min(area(box), area(field.box()));
  }

  private long shared(Box other) {
    long wide = Math.min(box.x() + box.width(), other.x() + other.width());
    long high = Math.min(box.y() + box.height(), other.y() + other.height());
    return Math.max(0, wide - Math.max(box.x(), other.x()))
        * Math.max(0, high - Math.max(box.y(), other.y()));
  }

  private static long area(Box box) {
    return (long) box.width() * box.height();
  }
}
