package id.berkas.verification;

import static java.time.temporal.ChronoUnit.DAYS;

import id.berkas.verification.TaskFilter.More;
import id.berkas.verification.TaskFilter.Urgency;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that a filter means, as the end of a statement and its values. A condition stands there
 * only when it cuts.
 */
final class TaskCut {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final String FREE = " and (lease_until is null or lease_until <= :now)";

  private final Instant now;
  private final Map<String, Object> values = new HashMap<>();
  private final String where;

  /**
   * Cuts.
   *
   * @param now for leases and due days
   */
  TaskCut(TaskFilter filter, Instant now) {
    this.now = now;
    values.put("now", Timestamp.from(now));
    where = where(filter);
  }

  /** From the word {@code where} on. */
  String where() {
    return where;
  }

  /** The same of tasks that nobody holds. */
  String whereFree() {
    return where + FREE;
  }

  /** What fills the gaps; more may be put in. */
  Map<String, Object> values() {
    return values;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, JAKARTA);
  }

  Timestamp daysAgo(int days) {
    return Timestamp.from(now.minus(days, DAYS));
  }

  private String where(TaskFilter filter) {
    More more = filter.more();
    return " where 1 = 1"
        + is("state", filter.state() == null ? null : filter.state().name())
        + is("branch", filter.branch())
        + is("outcome", filter.outcome())
        + is("program", more.program())
        + is("priority", more.priority())
        + due(more.due())
        + received(more.days())
        + holder(more.holder());
  }

  private String is(String column, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    values.put(column, value);
    return " and %s = :%s".formatted(column, column);
  }

  private String due(@Nullable Urgency due) {
    if (due == null) {
      return "";
    }
    values.put("today", today());
    return switch (due) {
      case LATE -> " and due < :today";
      case TODAY -> " and due = :today";
      case AHEAD -> " and due > :today";
    };
  }

  private String received(@Nullable Integer days) {
    if (days == null) {
      return "";
    }
    values.put("received", daysAgo(days));
    return " and received_at <= :received";
  }

  private String holder(@Nullable String holder) {
    if (holder == null) {
      return "";
    }
    return holder.equals(TaskFilter.NOBODY)
        ? FREE
        : is("holder", holder) + " and lease_until > :now";
  }
}
