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

  private static final String NOT_AT_THE_SCANNER = " and not at_scanner";

  /** How many rows are read before none of them is found to be free, growing. */
  private static final int FEW = 100;

  private static final int MORE = 900;
  private static final int ALL = 100_000;

  private static final String NOT_JUDGED =
      """
       and (looks = 0 or not exists (select 1 from opinion
        where opinion.task = task.id and opinion.version = task.version
        and opinion.officer = :officer))
      """;

  private final JdbcClient sql;
  private final Clock clock;

  TaskQuery(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Task> list(TaskFilter filter) {
    Map<String, Object> values = values();
    return sql.sql(first(filter, "", values) + order(filter) + " limit :limit")
        .params(values)
        .param("first", filter.limit())
        .param("limit", filter.limit())
        .query(TaskRow::read)
        .list();
  }

  /**
   * The most urgent tasks that an officer may take: nobody's, and not judged by this officer
   * before. A packet of which a sheet is at the scanner again is not offered, though it may be
   * taken.
   */
  List<Task> free(TaskFilter filter, String officer, int limit) {
    for (int first = FEW; first <= ALL; first *= MORE) {
      List<Task> free = free(filter, officer, limit, first);
      if (!free.isEmpty()) {
        return free;
      }
    }
    return List.of();
  }

  private List<Task> free(TaskFilter filter, String officer, int limit, int first) {
    Map<String, Object> values = values();
    return sql.sql(
            first(filter, FREE, values)
                + NOT_AT_THE_SCANNER
                + NOT_JUDGED
                + order(filter)
                + " limit :limit")
        .params(values)
        .param("officer", officer)
        .param("first", first)
        .param("limit", limit)
        .query(TaskRow::read)
        .list();
  }

  /** The first so many of a cut, found in an index alone; only these rows are read. */
  private String first(TaskFilter filter, String more, Map<String, Object> values) {
    String where = where(filter, values) + more;
    return filter.limit() > ALL || isFew(filter)
        ? "select * from task" + where
        : "select * from task where id in (select id from task%s%s limit :first)"
            .formatted(where, order(filter));
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

  /** The tasks of one holder are few: their own index finds them, and sorting is cheap. */
  private static boolean isFew(TaskFilter filter) {
    String holder = filter.more().holder();
    return holder != null && !holder.equals(TaskFilter.NOBODY);
  }

  private static String order(TaskFilter filter) {
    if (isFew(filter) || filter.state() == null) {
      return " order by " + ORDER;
    }
    return " order by state, " + (filter.branch() == null ? "" : "branch, ") + ORDER;
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
