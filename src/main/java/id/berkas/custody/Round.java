package id.berkas.custody;

import id.berkas.custody.Step.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One emptying of a drop box and what became of its envelopes.
 *
 * @param id number
 * @param branch branch code
 * @param box which drop box; untrusted text
 * @param steps what was done, oldest first; the first one emptied the box
 */
public record Round(long id, String branch, String box, List<Step> steps) {

  public Round {
    steps = List.copyOf(steps);
  }

  /** The emptying itself. */
  public Step emptied() {
    return steps.getFirst();
  }

  /** The last step of a kind; null when there is none. */
  public @Nullable Step last(Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** As they were counted last. */
  public int envelopes() {
    Step again = last(Kind.COUNTED);
    return Objects.requireNonNullElse((again == null ? emptied() : again).count(), 0);
  }

  /** The batches that hold its paper. */
  public List<String> batches() {
    Set<String> batches = new LinkedHashSet<>();
    for (Step step : steps) {
      if (step.kind() == Kind.SCANNED) {
        batches.add(String.valueOf(step.batch()));
      } else if (step.kind() == Kind.NOT_OF_ROUND) {
        batches.remove(String.valueOf(step.batch()));
      }
    }
    return List.copyOf(batches);
  }

  /** What is usually done next; empty once batches are named. */
  public Optional<Kind> next() {
    return List.of(Kind.DISINFECTED, Kind.HANDED_OVER).stream()
        .filter(kind -> last(kind) == null)
        .findFirst()
        .or(() -> batches().isEmpty() ? Optional.of(Kind.SCANNED) : Optional.empty());
  }
}
