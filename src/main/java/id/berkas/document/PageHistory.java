package id.berkas.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people did to single pages after the batch was cut; only ever added to. */
@Repository
public class PageHistory {

  private final JdbcClient sql;
  private final Clock clock;

  PageHistory(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * One thing done.
   *
   * @param who sign-in name
   * @param what code, such as {@code brought-back}
   */
  public record Entry(Instant at, String who, String what) {}

  public void add(String page, String who, String what) {
    sql.sql("insert into page_history (page, at, who, what) values (:page, :at, :who, :what)")
        .param("page", page)
        .param("at", Timestamp.from(clock.instant()))
        .param("who", who)
        .param("what", what)
        .update();
  }

  /** Oldest first. */
  public List<Entry> of(String page) {
    return sql.sql("select at, who, what from page_history where page = :page order by id")
        .param("page", page)
        .query(
            (row, n) ->
                new Entry(row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3)))
        .list();
  }
}
