package id.berkas.web.desk;

/**
 * A count of envelopes that was refused, so that the form shows again what was typed.
 *
 * @param envelopes as it was typed; untrusted text, like the box
 */
record CountedByHand(String branch, String box, String envelopes) {

  private static final int NO_COUNT = -1;
  private static final String DIGITS = "\\d{1,9}";

  /** Whole envelopes; a negative number, which no box has, when it is none. */
  static int of(String typed) {
    String count = typed.strip();
    return count.matches(DIGITS) ? Integer.parseInt(count) : NO_COUNT;
  }
}
