package id.berkas.imaging;

import java.util.List;

/**
 * Passwords that may open locked files, in the order in which they are tried. They travel with a
 * job and are never shown: not in a log, not in the details of a hold.
 *
 * @param known the passwords
 */
public record Passwords(List<String> known) {

  public static final Passwords NONE = new Passwords(List.of());

  public Passwords {
    known = List.copyOf(known);
  }

  @Override
  public String toString() {
    return "%d passwords".formatted(known.size());
  }
}
