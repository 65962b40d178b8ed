package id.berkas.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an officer should look at a packet, in codes that a screen turns into sentences.
 *
 * @param outcome {@code certain}, {@code doubtful}, {@code conflict} or {@code missing}
 * @param registration number of the matched registration, when there is one
 * @param name the participant's name on that registration; untrusted text
 * @param missing codes of document types the claim still lacks
 * @param alarms what looked wrong while the packet was cut and matched
 * @param foreign how many pages speak of somebody else
 * @param rescan how many pages ought to go through the scanner again
 */
public record Reason(
    String outcome,
    @Nullable String registration,
    @Nullable String name,
    List<String> missing,
    List<String> alarms,
    int foreign,
    int rescan) {

  private static final String AT_SCANNER = "rescan-expected";

  public Reason {
    missing = List.copyOf(missing);
    alarms = List.copyOf(alarms);
  }

  /** Whether a person has to say whose it is. */
  public boolean asksWhose() {
    return switch (outcome) {
      case "missing", "conflict", "doubtful" -> true;
      default -> false;
    };
  }

  /** Whether a sheet of the packet is at the scanner again. */
  boolean atScanner() {
    return alarms.stream().anyMatch(alarm -> alarm.startsWith(AT_SCANNER));
  }
}
