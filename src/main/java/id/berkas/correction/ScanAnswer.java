package id.berkas.correction;

import java.time.Instant;
import java.util.List;

/**
 * What a person said about a page or a packet that just came from the scanner.
 *
 * @param subject page or packet id
 * @param who sign-in name
 * @param came the pages that came in its place; none but with {@link Kind#CAME}
 */
public record ScanAnswer(String subject, Instant at, String who, Kind kind, List<String> came) {

  /** The answers. */
  public enum Kind {
    /** The paper goes through the scanner again. */
    EXPECTED,
    /** It stays as it came. */
    ACCEPTED,
    /** The paper came again. */
    CAME,
    /** It is not to be scanned again after all. */
    NOT_NEEDED,
    /** What was accepted is asked again. */
    REOPENED
  }

  public ScanAnswer {
    came = List.copyOf(came);
  }
}
