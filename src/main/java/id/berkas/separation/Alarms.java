package id.berkas.separation;

/** What can look wrong about a packet when it is cut. Some carry a page number after a colon. */
public final class Alarms {

  /** No sheet of the batch started a packet, though the profile expects some. */
  public static final String NO_SEPARATOR = "no-separator";

  /** Pages before the first separator of a batch that has separators. */
  public static final String BEFORE_FIRST_SEPARATOR = "pages-before-first-separator";

  /** A sheet claims to be our cover sheet and is not to be believed. */
  public static final String COVER_SHEET_REFUSED = "cover-sheet-refused";

  /** Genuine cover sheets of two registrations on one page, or in a batch of one packet. */
  public static final String COVER_SHEET_CONFLICT = "cover-sheet-conflict";

  /** With the page number: a patch sheet that the profile does not let separate. */
  public static final String PATCH_SHEET_IGNORED = "patch-sheet-ignored";

  /** With the page number: a page of this packet could not be opened. */
  public static final String PAGE_NOT_OPENED = "page-not-opened";

  /** With the page number: something on it looks like a code, half destroyed perhaps. */
  public static final String SEPARATOR_PROBABLY_MISSING = "separator-probably-missing";

  private Alarms() {}

  static String at(String alarm, PageFacts page) {
    return alarm + ":" + page.number();
  }
}
