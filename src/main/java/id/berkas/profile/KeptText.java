package id.berkas.profile;

/**
 * A profile's text as its versions keep it: the passwords of locked files stay in the file, which
 * only the program may read, and are not copied into the database.
 */
public final class KeptText {

  /** Stands where passwords stood; a profile that says it is refused. */
  static final String HIDDEN = "(hidden)";

  private KeptText() {}

  /** The text without its passwords. */
  public static String of(String text) {
    return text.replaceAll("(?m)^passwords:.*(?:\\R[ \\t-].*)*", "passwords: [\"" + HIDDEN + "\"]");
  }
}
