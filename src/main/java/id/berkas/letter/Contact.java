package id.berkas.letter;

import java.time.Instant;

/**
 * One try to reach the participant about a packet.
 *
 * @param by sign-in name of who tried
 * @param note in their words; may be empty
 */
public record Contact(Instant at, String by, Way way, Result result, String note) {

  /** How it was tried. */
  public enum Way {
    WHATSAPP,
    PHONE,
    EMAIL,
    LETTER,
    IN_PERSON
  }

  /** What came of it. */
  public enum Result {
    REACHED,
    SENT,
    NO_ANSWER,
    WRONG_NUMBER
  }
}
