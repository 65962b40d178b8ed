package id.berkas.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One packet on the verification queue.
 *
 * @param id number
 * @param packet packet id; a packet has one task for ever
 * @param batch the batch it came in
 * @param branch branch code of that batch
 * @param program programme of the matched registration, null when none is matched
 * @param reason what the officer should know before opening it
 * @param priority higher goes first among tasks due on the same day
 * @param receivedAt when the paper was received
 * @param due last working day for the decision, in Jakarta
 * @param state open, decided, or closed because its packet is gone
 * @param version grows when what is to be judged changes; leases leave it alone
 * @param lease who works on it, null when nobody ever did or it was given back
 * @param verdict null while open
 * @param looks how many officers have judged it and wait for another's word
 */
public record Task(
    long id,
    String packet,
    String batch,
    String branch,
    @Nullable String program,
    Reason reason,
    int priority,
    Instant receivedAt,
    LocalDate due,
    State state,
    int version,
    @Nullable Lease lease,
    @Nullable Verdict verdict,
    int looks) {

  /** Whether it still waits. */
  public enum State {
    OPEN,
    DECIDED,
    /** Its packet is gone: its pages went into others. */
    CLOSED
  }

  /**
   * An officer's time-limited claim.
   *
   * @param holder sign-in name
   * @param until after this instant anybody may take the task over
   */
  public record Lease(String holder, Instant until) {

    /** Whether it still keeps others out. */
    public boolean holds(Instant now) {
      return until.isAfter(now);
    }
  }

  /** What was decided, by whom and when. */
  public record Verdict(Decision decision, String note, String by, Instant at) {}

  /** The officer who may decide now, or null. */
  public @Nullable String holder(Instant now) {
    return lease != null && lease.holds(now) ? lease.holder() : null;
  }
}
