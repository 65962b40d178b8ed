package id.berkas.verification;

import java.time.Instant;
import java.util.Map;

/**
 * What an officer wrote about a task and has not sent.
 *
 * @param writing what was written
 * @param seq grows with each saving; a window that saves names the one it knows
 * @param savedAt when it was saved last
 */
public record Draft(Writing writing, int seq, Instant savedAt) {

  /** What an officer says about something only eyes can tell. */
  public enum Tick {
    SEEN,
    MISSING
  }

  /**
   * What was written.
   *
   * @param version of the task when it was written
   * @param note untrusted text
   * @param ticks by the key of a check, what the officer says
   */
  public record Writing(int version, String note, Map<String, Tick> ticks) {

    private static final int LONGEST = 2000;

    public Writing {
      note = note.length() <= LONGEST ? note : note.substring(0, LONGEST);
      ticks = Map.copyOf(ticks);
    }
  }
}
