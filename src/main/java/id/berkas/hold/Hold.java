package id.berkas.hold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something kept back.
 *
 * @param id number
 * @param subject what kind of thing: file, batch, page, packet, registrations, message
 * @param subjectId its id, or the path of a file inside its scanner folder
 * @param stage route id of the stage that could not go on
 * @param reason from the one table
 * @param detail what exactly, for a person; untrusted text
 * @param heldAt when
 * @param resolvedAt when a person or a retry settled it; null while open
 * @param resolution what was done, null while open
 */
public record Hold(
    long id,
    Subject subject,
    String subjectId,
    String stage,
    HoldReason reason,
    String detail,
    Instant heldAt,
    @Nullable Instant resolvedAt,
    @Nullable String resolution) {

  /** What can be held. */
  public enum Subject {
    FILE,
    BATCH,
    PAGE,
    PACKET,
    REGISTRATIONS,
    MESSAGE
  }
}
