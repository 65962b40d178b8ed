package id.berkas.verification;

import id.berkas.verification.TaskFilter.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the queue in one statement, by everything it is cut by. */
@Repository
class TaskCounting {

  private final JdbcClient sql;
  private final Clock clock;

  TaskCounting(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Counts all tasks of a state.
   *
   * @param branch null for every branch
   */
  TaskCounts counts(@Nullable String branch, Task.State state) {
    TaskCut cut = new TaskCut(new TaskFilter(branch, state, null, 0), clock.instant());
    cut.values().put("today", cut.today());
    String ages = ages(cut);
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
                    .formatted(ages, cut.where()))
            .params(cut.values())
            .query(TaskCounting::group)
            .list());
  }

  /** The oldest first, so that each task counts under the most days it has waited. */
  private static String ages(TaskCut cut) {
    StringBuilder ages = new StringBuilder();
    for (int days : TaskCounts.DAYS.reversed()) {
      cut.values().put("days" + days, cut.daysAgo(days));
      ages.append(" when received_at <= :days%d then %d".formatted(days, days));
    }
    return ages.toString();
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
}
