package id.berkas.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a file.
 *
 * @param version 1, 2, 3 ... of each file
 * @param at when it was saved, or first seen
 * @param who saved it; null when it was found on disk at a start
 */
public record Revision(
    Kind kind, String name, int version, Instant at, @Nullable String who, String text) {

  /** Kinds of files. */
  public enum Kind {
    ROUTE,
    PROFILE
  }
}
