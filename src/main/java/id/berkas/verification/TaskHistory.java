package id.berkas.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takeovers of tasks and decisions taken back. */
@Repository
public class TaskHistory {

  private static final int LONGEST = 1000;

  private final JdbcClient sql;

  TaskHistory(JdbcClient sql) {
    this.sql = sql;
  }

  /** What happened to a task. */
  public enum What {
    TAKEN_OVER,
    WITHDRAWN
  }

  /**
   * One entry.
   *
   * @param whom from whose hands; for what was withdrawn, whose decision
   * @param reason untrusted text; may be empty
   */
  public record Entry(Instant at, String who, What what, String whom, String reason) {}

  /** Newest first. */
  public List<Entry> of(long task) {
    return sql.sql("select * from task_history where task = :task order by id desc")
        .param("task", task)
        .query(TaskHistory::entry)
        .list();
  }

  void add(long task, Entry entry) {
    sql.sql(
            """
            insert into task_history (task, at, who, what, whom, reason)
            values (:task, :at, :who, :what, :whom, :reason)
            """)
        .param("task", task)
        .param("at", Timestamp.from(entry.at()))
        .param("who", entry.who())
        .param("what", entry.what().name())
        .param("whom", entry.whom())
        .param("reason", cut(entry.reason()))
        .update();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        What.valueOf(row.getString("what")),
        row.getString("whom"),
        row.getString("reason"));
  }
}
