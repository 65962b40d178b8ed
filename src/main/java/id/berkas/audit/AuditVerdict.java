package id.berkas.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the chain is whole.
 *
 * @param entries how many were looked at
 * @param anchors how many kept heads they were compared with
 * @param end hash of the last entry that is whole
 * @param broken the first broken link; null when there is none
 */
public record AuditVerdict(long entries, int anchors, String end, @Nullable Break broken) {

  /**
   * A broken link.
   *
   * @param entry number of the entry that does not fit
   * @param other number of the one it does not fit to
   */
  public record Break(Kind kind, long entry, long other) {

    /** The break as a sentence. */
    public String sentence() {
      return kind.sentence.formatted(entry, other);
    }
  }

  /** Ways to break a chain. */
  public enum Kind {
    CHANGED("Entry %d was changed after it was written."),
    REMOVED("Entry %d was removed: entry %d stands in its place."),
    REPLACED("Entry %d does not follow entry %d: one of them was put in or rewritten."),
    CUT("The end of the audit was cut off: entry %d was written, the table ends at %d."),
    ADDED("Entry %d was put in from outside: the audit ends at %d."),
    REWRITTEN("Entry %d is not the one that the log of the day knows: the audit was rewritten.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  public boolean isWhole() {
    return broken == null;
  }
}
