package id.berkas.custody;

import id.berkas.custody.Step.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The steps; only ever added to. */
@Repository
class Steps {

  /** The longest words that are kept, in letters. */
  static final int WORDS = 500;

  private final JdbcClient sql;
  private final Clock clock;

  Steps(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A step to be taken; see {@link Step}. */
  record Draft(
      Kind kind,
      @Nullable Long round,
      @Nullable String batch,
      @Nullable String page,
      @Nullable Integer count,
      String words) {

    static Draft ofRound(Kind kind, long round, @Nullable Integer count, String words) {
      return new Draft(kind, round, null, null, count, words);
    }

    static Draft ofBatch(Kind kind, String batch, String words) {
      return new Draft(kind, null, batch, null, null, words);
    }
  }

  /** The number of a new round. */
  long round(String branch, String box) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    sql.sql("insert into custody_round (branch, box) values (:branch, :box)")
        .param("branch", branch)
        .param("box", box)
        .update(key, "id");
    return number(key);
  }

  long add(Draft step, String who) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    String words = step.words().strip();
    sql.sql(
            """
            insert into custody_step (at, who, kind, round, batch, page, count, words)
            values (:at, :who, :kind, :round, :batch, :page, :count, :words)
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("who", who)
        .param("kind", step.kind().name())
        .param("round", step.round())
        .param("batch", step.batch())
        .param("page", step.page())
        .param("count", step.count())
        .param("words", words.length() <= WORDS ? words : words.substring(0, WORDS))
        .update(key, "id");
    return number(key);
  }

  private static long number(GeneratedKeyHolder key) {
    Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("the database gave no number");
    }
    return id.longValue();
  }

  Optional<Step> find(long id) {
    return sql.sql("select * from custody_step where id = :id")
        .param("id", id)
        .query(Steps::step)
        .optional();
  }

  /** Oldest first. */
  List<Step> ofRound(long round) {
    return sql.sql("select * from custody_step where round = :round order by id")
        .param("round", round)
        .query(Steps::step)
        .list();
  }

  /** Oldest first. */
  List<Step> ofBatch(String batch) {
    return sql.sql("select * from custody_step where batch = :batch order by id")
        .param("batch", batch)
        .query(Steps::step)
        .list();
  }

  /** The round a batch was last taken for, if it still is. */
  Optional<Long> roundOf(String batch) {
    return ofBatch(batch).stream()
        .filter(step -> step.kind() == Kind.SCANNED || step.kind() == Kind.NOT_OF_ROUND)
        .reduce((first, last) -> last)
        .filter(step -> step.kind() == Kind.SCANNED)
        .map(Step::round);
  }

  /** Keeps other people out of a round until the end of the transaction. */
  void lock(long round) {
    sql.sql("select id from custody_round where id = :id for update")
        .param("id", round)
        .query(Long.class)
        .optional();
  }

  private static Step step(ResultSet row, int n) throws SQLException {
    return new Step(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("round", Long.class),
        row.getString("batch"),
        row.getString("page"),
        row.getObject("count", Integer.class),
        row.getString("words"));
  }
}
