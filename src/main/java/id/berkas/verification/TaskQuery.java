package id.berkas.verification;

import static java.time.temporal.ChronoUnit.DAYS;

import id.berkas.verification.TaskFilter.More;
import id.berkas.verification.TaskFilter.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the queue. The order names every column of an index from its first, so that neither
 * database sorts; a condition stands in a statement only when it cuts.
 */
@Repository
class TaskQuery {

  static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private static final String ORDER = "due, priority desc, received_at, id";
  private static final String FREE = " and (lease_until is null or lease_until <= :now)";

  private static final String NOT_AT_THE_SCANNER = " and reason not like '%\"rescan-expected%'";

  private final JdbcClient sql;
  private final Clock clock;

  TaskQuery(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Task> list(TaskFilter filter) {
    Map<String, Object> values = values();
    return sql.sql("select * from task" + where(filter, values) + order(filter) + " limit :limit")
        .params(values)
        .param("limit", filter.limit())
        .query(TaskRow::read)
        .list();
  }

  /**
   * The most urgent tasks that are nobody's. A packet of which a sheet is at the scanner again is
   * not offered, though it may be taken.
   */
  List<Task> free(TaskFilter filter, int limit) {
    Map<String, Object> values = values();
    return sql.sql(
            "select * from task"
                + where(filter, values)
                + FREE
                + NOT_AT_THE_SCANNER
                + order(filter)
                + " limit :limit")
        .params(values)
        .param("limit", limit)
        .query(TaskRow::read)
        .list();
  }

  /** The tasks in an officer's hands, first taken first. */
  List<Task> held(String officer) {
    return sql.sql(
            """
            select * from task where holder = :officer and state = 'OPEN' and lease_until > :now
            order by leased_at, id
            """)
        .param("officer", officer)
        .param("now", Timestamp.from(clock.instant()))
        .query(TaskRow::read)
        .list();
  }

  TaskCounts counts(@Nullable String branch, Task.State state) {
    Map<String, Object> values = values();
    values.put("today", today());
    int[] days = TaskCounts.DAYS.stream().mapToInt(Integer::intValue).toArray();
    for (int day : days) {
      values.put("days" + day, received(day));
    }
    String where = where(new TaskFilter(branch, state, null, 0), values);
    String ages = "";
    for (int i = days.length - 1; i >= 0; i--) {
      ages += " when received_at <= :days%d then %d".formatted(days[i], days[i]);
    }
    return new TaskCounts(
        sql.sql(
                """
                select branch, program, outcome, priority, urgency, days, works, count(*) as tasks
                from (select branch, program, outcome, priority,
                  case when due < :today then 'LATE' when due = :today then 'TODAY' else 'AHEAD' end as urgency,
                  case%s else 0 end as days,
                  case when lease_until > :now then holder end as works
                  from task%s) as one
                group by branch, program, outcome, priority, urgency, days, works
                """
                    .formatted(ages, where))
            .params(values)
            .query(TaskQuery::group)
            .list());
  }

  private static TaskCounts.Group group(ResultSet row, int n) throws SQLException {
    return new TaskCounts.Group(
        row.getString("branch"),
        row.getString("program"),
        row.getString("outcome"),
        row.getInt("priority"),
        Urgency.valueOf(row.getString("urgency")),
        row.getInt("days"),
        row.getString("works"),
        row.getLong("tasks"));
  }

  private static String order(TaskFilter filter) {
    String fixed = filter.state() == null ? "" : "state, ";
    String branch = filter.state() == null || filter.branch() == null ? "" : "branch, ";
    return " order by " + fixed + branch + ORDER;
  }

  private String where(TaskFilter filter, Map<String, Object> values) {
    More more = filter.more();
    String where = " where 1 = 1";
    where += is("state", filter.state() == null ? null : filter.state().name(), values);
    where += is("branch", filter.branch(), values);
    where += is("outcome", filter.outcome(), values);
    where += is("program", more.program(), values);
    where += is("priority", more.priority(), values);
    if (more.due() != null) {
      values.put("today", today());
      where += " and due " + sign(more.due()) + " :today";
    }
    if (more.days() != null) {
      values.put("received", received(more.days()));
      where += " and received_at <= :received";
    }
    if (more.holder() == null) {
      return where;
    }
    return where
        + (more.holder().equals(TaskFilter.NOBODY)
            ? FREE
            : is("holder", more.holder(), values) + " and lease_until > :now");
  }

  private static String is(String column, @Nullable Object value, Map<String, Object> values) {
    if (value == null) {
      return "";
    }
    values.put(column, value);
    return " and %s = :%s".formatted(column, column);
  }

  private static String sign(Urgency due) {
    return switch (due) {
      case LATE -> "<";
      case TODAY -> "=";
      case AHEAD -> ">";
    };
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("now", Timestamp.from(clock.instant()));
    return values;
  }

  private Timestamp received(int days) {
    Instant then = clock.instant().minus(days, DAYS);
    return Timestamp.from(then);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAKARTA);
  }
}
