package id.berkas.custody;

/**
 * Why paper must be kept.
 *
 * @param kind what still asks for it
 * @param id of what that is: batch, packet, page or the number of a hold
 * @param words a day, a sign-in name or a code that says more; may be empty
 */
public record Need(Kind kind, String id, String words) {

  /** The reasons. */
  public enum Kind {
    /** The batch is still on its way. */
    UNFINISHED,
    /** A packet is not on the queue yet. */
    NOT_QUEUED,
    /** A packet waits for its decision. */
    UNDECIDED,
    /** A packet was sent back: its case is not closed. */
    SENT_BACK,
    /** Something is held; the words are the reason. */
    HELD,
    /** A sheet is out of its place; the words say who asked. */
    SHEET_OUT,
    /** It must be kept until the day that the words name. */
    TOO_YOUNG
  }
}
