package id.berkas.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of the history.
 *
 * @param id its number
 * @param who sign-in name
 * @param command what was asked
 * @param undoneAt when it was taken back; null when it stands
 * @param undoneBy who took it back
 */
public record Entry(
    long id,
    Instant at,
    String who,
    Correction command,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy) {

  /** Whether it was not taken back. */
  public boolean stands() {
    return undoneAt == null;
  }
}
