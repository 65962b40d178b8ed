package id.berkas.verification;

import java.time.Instant;
import java.util.Set;

/**
 * What one of several officers said about a packet. Nobody is shown it before the last has spoken.
 *
 * @param round 1 for the first
 * @param officer sign-in name
 * @param note untrusted text
 * @param why in the first round, why others look too
 */
public record Opinion(
    int round, String officer, Decision decision, String note, Instant at, Set<Risk> why) {

  public Opinion {
    why = Set.copyOf(why);
  }
}
