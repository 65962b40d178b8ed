package id.berkas.verification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; null means any.
 *
 * @param branch branch code
 * @param state open or decided
 * @param outcome match outcome
 * @param limit at most so many
 * @param more what else they must be
 */
public record TaskFilter(
    @Nullable String branch,
    Task.@Nullable State state,
    @Nullable String outcome,
    int limit,
    More more) {

  /** Nobody's name: tasks that nobody holds. */
  public static final String NOBODY = "-";

  private static final int USUAL = 500;

  /**
   * What else tasks must be; null means any.
   *
   * @param program programme code
   * @param due how urgent
   * @param priority exactly so high
   * @param days received at least so many days ago
   * @param holder sign-in name of who works on it, or {@link #NOBODY}
   */
  public record More(
      @Nullable String program,
      @Nullable Urgency due,
      @Nullable Integer priority,
      @Nullable Integer days,
      @Nullable String holder) {
    static final More ANY = new More(null, null, null, null, null);
  }

  /** A due day seen from today. */
  public enum Urgency {
    LATE,
    TODAY,
    AHEAD
  }

  public TaskFilter(
      @Nullable String branch, Task.@Nullable State state, @Nullable String outcome, int limit) {
    this(branch, state, outcome, limit, More.ANY);
  }

  /** All open tasks of a branch, or of every branch. */
  public static TaskFilter open(@Nullable String branch) {
    return new TaskFilter(branch, Task.State.OPEN, null, USUAL);
  }

  /** Whether a group of tasks fits, its branch and state aside. */
  boolean fits(TaskCounts.Group group) {
    return (outcome == null || outcome.equals(group.outcome()))
        && (more.program == null || more.program.equals(group.program()))
        && (more.due == null || more.due == group.due())
        && (more.priority == null || more.priority == group.priority())
        && (more.days == null || group.days() >= more.days)
        && (more.holder == null
            || more.holder.equals(Objects.requireNonNullElse(group.holder(), NOBODY)));
  }
}
