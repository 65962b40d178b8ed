package id.berkas.separation;

/** What a code on a page turned out to be. */
public sealed interface CoverSheetReading {

  /**
   * One of our cover sheets; its check was made with our key.
   *
   * @param registration registration number it was printed for
   * @param sheet serial of the sheet, unique within the registration
   */
  record Genuine(String registration, String sheet) implements CoverSheetReading {}

  /**
   * It claims to be ours and is not to be believed.
   *
   * @param text as read, untrusted
   * @param why one of {@link #WRONG_CHECK}, {@link #UNKNOWN_VERSION}, {@link #MALFORMED}
   */
  record Refused(String text, String why) implements CoverSheetReading {}

  /** Some other code, such as the participant's own slip. */
  record NotOurs() implements CoverSheetReading {}

  String WRONG_CHECK = "wrong-check";
  String UNKNOWN_VERSION = "unknown-version";
  String MALFORMED = "malformed";
}
