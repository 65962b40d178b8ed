package id.berkas.custody;

import id.berkas.custody.Step.Kind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The paper behind one batch.
 *
 * @param batch batch id
 * @param steps what was done with it, oldest first
 */
public record Paper(String batch, List<Step> steps) {

  public Paper {
    steps = List.copyOf(steps);
  }

  /** The last step of a kind; null when there is none. */
  public @Nullable Step last(Kind kind) {
    return steps.stream()
        .filter(step -> step.kind() == kind)
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** Where it lies; null when nobody has said so. */
  public @Nullable String place() {
    Step placed = last(Kind.PLACED);
    return placed == null ? null : placed.words();
  }

  /** Slips of sheets that are not back in their place. */
  public List<Step> out() {
    return steps.stream()
        .filter(step -> step.kind() == Kind.ASKED_FOR)
        .filter(
            slip ->
                steps.stream()
                    .noneMatch(
                        step ->
                            step.kind() == Kind.PUT_BACK
                                && Objects.equals(step.count(), (int) slip.id())))
        .toList();
  }

  /** Somebody asked for its destruction, and nobody has agreed yet; null otherwise. */
  public @Nullable Step asked() {
    return isDestroyed() ? null : last(Kind.DESTRUCTION_ASKED);
  }

  public boolean isDestroyed() {
    return last(Kind.DESTROYED) != null;
  }
}
