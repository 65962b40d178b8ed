package id.berkas.intake;

import id.berkas.hold.HoldReason;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One appearance of a file in a scanner folder.
 *
 * @param id number
 * @param profile scanner profile
 * @param path inside the scanner folder, with slashes; untrusted text, control characters replaced
 * @param state how far it has come
 * @param bytes size when last looked at
 * @param modifiedAt its time as the folder tells it, milliseconds
 * @param firstSeenAt when a sweep saw it first
 * @param stillSince since when size and time stand still, by our own watch
 * @param changedAt when this entry last changed
 * @param batch the batch it went into or, when linked, the one that brought the same bytes
 * @param place where it lies now inside the scanner folder; null when it is not there any more
 * @param reason why it was held, null when it was not
 * @param detail what it waits for or why it was held; untrusted text
 */
public record IncomingFile(
    long id,
    String profile,
    String path,
    IncomingState state,
    long bytes,
    Instant modifiedAt,
    Instant firstSeenAt,
    Instant stillSince,
    Instant changedAt,
    @Nullable String batch,
    @Nullable String place,
    @Nullable HoldReason reason,
    @Nullable String detail) {

  /** What a file waits for whose name does not fit; the pattern follows. */
  static final String OTHER_NAME = "other-name:";

  /** Time since first sight. */
  public Duration age(Instant now) {
    return Duration.between(firstSeenAt, now);
  }

  /** Whether it lies there untaken because its name does not fit the scanner's pattern. */
  public boolean isMisnamed() {
    return detail != null && detail.startsWith(OTHER_NAME);
  }

  /** What holds call this appearance; scanners use the same name again and again. */
  public String subject() {
    return "%s/%s#%d".formatted(profile, path, id);
  }

  /** Whether the file in the folder is still the one this entry is about. */
  boolean describes(Sighting sighting) {
    return bytes == sighting.bytes() && modifiedAt.equals(sighting.modifiedAt());
  }
}
