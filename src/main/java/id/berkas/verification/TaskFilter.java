package id.berkas.verification;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; null means any.
 *
 * @param branch branch code
 * @param state open or decided
 * @param outcome match outcome
 * @param limit at most so many
 */
public record TaskFilter(
    @Nullable String branch, Task.@Nullable State state, @Nullable String outcome, int limit) {

  /** All open tasks of a branch, or of every branch. */
  public static TaskFilter open(@Nullable String branch) {
    return new TaskFilter(branch, Task.State.OPEN, null, 500);
  }
}
