package id.berkas.imaging;

import java.util.List;
import java.util.Optional;

/**
 * Passwords that may open locked files, in the order in which they are tried. They travel with a
 * job, sealed, and are never shown: not in a log, not in the details of a hold.
 *
 * @param sealed by {@link PasswordKey#seal}; null in messages means none
 */
public record Passwords(List<String> sealed) {

  public static final Passwords NONE = new Passwords(List.of());

  public Passwords {
    sealed = sealed == null ? List.of() : List.copyOf(sealed);
  }

  /** Seals passwords. */
  public static Passwords of(PasswordKey key, List<String> clear) {
    return new Passwords(clear.stream().map(key::seal).toList());
  }

  /** In the clear, without those that another key has sealed. */
  List<String> opened(PasswordKey key) {
    return sealed.stream().map(key::open).flatMap(Optional::stream).toList();
  }

  @Override
  public String toString() {
    return "%d passwords".formatted(sealed.size());
  }
}
