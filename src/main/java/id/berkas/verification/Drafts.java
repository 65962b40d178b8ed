package id.berkas.verification;

import com.fasterxml.jackson.core.type.TypeReference;
import id.berkas.document.Json;
import id.berkas.verification.Draft.Tick;
import id.berkas.verification.Draft.Writing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unsent work, one draft per task and officer. It outlives the lease, the browser and the hub, and
 * goes with the officer's decision.
 */
@Repository
public class Drafts {

  private static final TypeReference<Map<String, Tick>> TICKS = new TypeReference<>() {};

  private static final String ADD =
      """
      insert into draft (task, officer, seq, version, note, ticks, saved_at)
      values (:task, :officer, :seq + 1, :version, :note, :ticks, :at)
      on conflict do nothing
      """;

  private static final String UPDATE =
      """
      update draft set version = :version, seq = seq + 1, note = :note, ticks = :ticks,
        saved_at = :at
      where task = :task and officer = :officer and seq = :seq
      """;

  private final JdbcClient sql;
  private final Clock clock;

  Drafts(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What an officer left. */
  public Optional<Draft> of(long task, String officer) {
    return sql.sql("select * from draft where task = :task and officer = :officer")
        .param("task", task)
        .param("officer", officer)
        .query(Drafts::read)
        .optional();
  }

  /**
   * Keeps what a window holds.
   *
   * @param seq of the draft that the window knows; 0 when it knows of none
   */
  @Transactional
  public DraftSaving save(long task, String officer, int seq, Writing writing) {
    boolean saved = write(seq == 0 ? ADD : UPDATE, task, officer, seq, writing);
    if (!saved && of(task, officer).isEmpty()) {
      // It went with a decision, which another window took back since.
      saved = write(ADD, task, officer, seq, writing);
    }
    Draft now = of(task, officer).orElseThrow();
    return saved || now.writing().equals(writing)
        ? new DraftSaving.Saved(now)
        : new DraftSaving.Elsewhere(now);
  }

  void drop(long task, String officer) {
    sql.sql("delete from draft where task = :task and officer = :officer")
        .param("task", task)
        .param("officer", officer)
        .update();
  }

  void restore(long task, String officer, Writing writing) {
    drop(task, officer);
    write(ADD, task, officer, 0, writing);
  }

  private boolean write(String statement, long task, String officer, int seq, Writing writing) {
    return sql.sql(statement)
            .param("task", task)
            .param("officer", officer)
            .param("seq", seq)
            .param("version", writing.version())
            .param("note", writing.note())
            .param("ticks", Json.write(writing.ticks()))
            .param("at", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  private static Draft read(ResultSet row, int n) throws SQLException {
    return new Draft(
        new Writing(
            row.getInt("version"), row.getString("note"), Json.read(row.getString("ticks"), TICKS)),
        row.getInt("seq"),
        row.getTimestamp("saved_at").toInstant());
  }
}
