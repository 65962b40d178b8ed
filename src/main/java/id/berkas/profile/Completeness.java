package id.berkas.profile;

import java.time.Duration;

/**
 * When a scan is finished. Whatever the rule says, a file is taken only when its structure is whole
 * too.
 */
public sealed interface Completeness {

  /** A file that stood still this long and is not whole is held. */
  Duration giveUpAfter();

  /** How long size and time must have stood still, by our own watch. */
  Duration stillFor();

  /** The scanner says nothing; it is finished when nothing changed for a while. */
  record QuietTime(Duration stillFor, Duration giveUpAfter) implements Completeness {}

  /**
   * The scanner writes a marker last: the batch's name, with or without its ending, and this
   * suffix. A folder batch may carry the marker inside.
   */
  record DoneMarker(String suffix, Duration giveUpAfter) implements Completeness {
    @Override
    public Duration stillFor() {
      return Duration.ZERO;
    }
  }

  /** The scanner writes under a name with this suffix and takes the suffix off when it is done. */
  record Rename(String writingSuffix, Duration giveUpAfter) implements Completeness {
    @Override
    public Duration stillFor() {
      return Duration.ZERO;
    }
  }
}
