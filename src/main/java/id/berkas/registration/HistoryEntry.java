package id.berkas.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a registration.
 *
 * @param at when
 * @param who the user, or the way it came and the name of the file; untrusted text
 * @param what what was done
 * @param registration to which number; another one when that was merged in later
 * @param facts what it changed
 */
public record HistoryEntry(
    Instant at, String who, What what, String registration, List<Fact> facts) {

  /** What can happen. */
  public enum What {
    ADDED,
    CHANGED,
    CLOSED,
    REOPENED,
    MERGED
  }

  /**
   * A fact that changed.
   *
   * @param column its name in the registration file
   * @param was before; null when there was none
   * @param is after; null when there is none
   */
  public record Fact(String column, @Nullable String was, @Nullable String is) {}

  public HistoryEntry {
    facts = List.copyOf(facts);
  }

  static List<Fact> facts(Map<String, Differences.Fact> changed) {
    return changed.entrySet().stream()
        .map(entry -> new Fact(entry.getKey(), entry.getValue().was(), entry.getValue().is()))
        .toList();
  }
}
