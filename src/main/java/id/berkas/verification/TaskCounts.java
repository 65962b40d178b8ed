package id.berkas.verification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many tasks there are, by everything a queue is cut by.
 *
 * @param groups tasks alike in all of it, with their number
 */
public record TaskCounts(List<Group> groups) {

  /** The fewest days of waiting that are told apart. */
  public static final List<Integer> DAYS = List.of(1, 3, 7);

  public TaskCounts {
    groups = List.copyOf(groups);
  }

  /**
   * Tasks that are alike.
   *
   * @param days received at least so many days ago: 0 or one of {@link #DAYS}
   * @param holder who works on them; null for nobody
   * @param tasks how many
   */
  public record Group(
      String branch,
      @Nullable String program,
      String outcome,
      int priority,
      TaskFilter.Urgency due,
      int days,
      @Nullable String holder,
      long tasks) {}

  /** How many fit. */
  public long of(TaskFilter filter) {
    return groups.stream()
        .filter(group -> filter.branch() == null || filter.branch().equals(group.branch()))
        .filter(filter::fits)
        .mapToLong(Group::tasks)
        .sum();
  }

  /** The values there are of one thing, in order. */
  public <T extends Comparable<T>> List<T> values(Function<Group, @Nullable T> thing) {
    Map<T, Boolean> seen = new TreeMap<>();
    for (Group group : groups) {
      T value = thing.apply(group);
      if (value != null) {
        seen.put(value, true);
      }
    }
    return List.copyOf(seen.keySet());
  }
}
