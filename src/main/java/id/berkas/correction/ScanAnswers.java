package id.berkas.correction;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people at the scanners answered; only ever added to. */
@Repository
public class ScanAnswers {

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;
  private final Clock clock;

  ScanAnswers(JdbcClient sql, Clock clock, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
    this.clock = clock;
  }

  void add(String batch, String subject, ScanAnswer.Kind kind, List<String> came, String who) {
    sql.sql(
            """
            insert into scan_answer (batch, subject, at, who, answer, came)
            values (:batch, :subject, :at, :who, :answer, :came)
            """)
        .param("batch", batch)
        .param("subject", subject)
        .param("at", Timestamp.from(clock.instant()))
        .param("who", who)
        .param("answer", kind.name())
        .param("came", String.join(" ", came))
        .update();
    changes.publishEvent(Change.about(Topic.BATCHES, batch));
  }

  /**
   * The answer that stands about each page and packet of a batch, by id; none where one was taken
   * back.
   */
  public Map<String, ScanAnswer> last(String batch) {
    Map<String, ScanAnswer> last = new HashMap<>();
    sql.sql("select * from scan_answer where batch = :batch order by id")
        .param("batch", batch)
        .query(ScanAnswers::answer)
        .list()
        .forEach(answer -> last.put(answer.subject(), answer));
    last.values().removeIf(answer -> answer.kind() == ScanAnswer.Kind.REOPENED);
    return last;
  }

  /** All that was answered about a page or packet, oldest first. */
  public List<ScanAnswer> of(String subject) {
    return sql.sql("select * from scan_answer where subject = :subject order by id")
        .param("subject", subject)
        .query(ScanAnswers::answer)
        .list();
  }

  private static ScanAnswer answer(ResultSet row, int n) throws SQLException {
    String came = row.getString("came");
    return new ScanAnswer(
        row.getString("subject"),
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        ScanAnswer.Kind.valueOf(row.getString("answer")),
        came.isEmpty() ? List.of() : List.of(came.split(" ")));
  }
}
