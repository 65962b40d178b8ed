package id.berkas.web.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords in a row and shuts the door for a while. Names that nobody has are treated
 * alike, so that the door does not tell which names exist.
 */
@Repository
class FailedSignIns {

  static final int MOST = 5;
  static final Duration SHUT = Duration.ofMinutes(15);

  /** Guesses of names must not fill the table. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final int LONGEST_NAME = 80;

  private final JdbcClient sql;
  private final Clock clock;

  FailedSignIns(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean shut(String name) {
    return sql.sql(
                "select count(*) from failed_sign_in where name = :name and failures >= :most and last_at > :since")
            .param("name", key(name))
            .param("most", MOST)
            .param("since", ago(SHUT))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** One more wrong password; after a shut door has opened the count begins anew. */
  @Transactional
  public void failed(String name) {
    sql.sql("delete from failed_sign_in where last_at < :kept").param("kept", ago(KEPT)).update();
    int updated =
        sql.sql(
                """
                update failed_sign_in set last_at = :now,
                  failures = case when failures >= :most and last_at <= :since then 1 else failures + 1 end
                where name = :name
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("most", MOST)
            .param("since", ago(SHUT))
            .param("name", key(name))
            .update();
    if (updated == 0) {
      sql.sql(
              """
              insert into failed_sign_in (name, failures, last_at)
              values (:name, 1, :now) on conflict do nothing
              """)
          .param("name", key(name))
          .param("now", Timestamp.from(clock.instant()))
          .update();
    }
  }

  /** The right password came. */
  void forget(String name) {
    sql.sql("delete from failed_sign_in where name = :name").param("name", key(name)).update();
  }

  private Timestamp ago(Duration time) {
    Instant then = clock.instant().minus(time);
    return Timestamp.from(then);
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("\0", "");
    return lower.length() <= LONGEST_NAME ? lower : lower.substring(0, LONGEST_NAME);
  }
}
