package id.berkas.document;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The batches. */
@Repository
public class Batches {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneId.of("Asia/Jakarta"));

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;

  Batches(JdbcClient sql, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** A fresh id such as {@code PKL-261121-0007}; the number runs on over days and branches. */
  public String nextId(String branch, Instant receivedAt) {
    long number = sql.sql("select nextval('batch_number')").query(Long.class).single();
    return "%s-%s-%04d".formatted(branch, DAY.format(receivedAt), number);
  }

  /** Adds a batch with its originals; the originals must be in the store already. */
  @Transactional
  public void add(Batch batch) {
    sql.sql(
            """
            insert into batch (id, profile, branch, name, state, received_at)
            values (:id, :profile, :branch, :name, :state, :receivedAt)
            """)
        .param("id", batch.id())
        .param("profile", batch.profile())
        .param("branch", batch.branch())
        .param("name", batch.name())
        .param("state", batch.state().name())
        .param("receivedAt", Timestamp.from(batch.receivedAt()))
        .update();
    for (int position = 0; position < batch.files().size(); position++) {
      BatchFile file = batch.files().get(position);
      sql.sql(
              """
              insert into batch_file (batch, position, original, name, bytes)
              values (:batch, :position, :original, :name, :bytes)
              """)
          .param("batch", batch.id())
          .param("position", position)
          .param("original", file.original())
          .param("name", file.name())
          .param("bytes", file.bytes())
          .update();
    }
    changes.publishEvent(new Change(Topic.BATCHES, batch.branch()));
  }

  public Batch get(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no batch " + id));
  }

  public Optional<Batch> find(String id) {
    return sql.sql("select * from batch where id = :id")
        .param("id", id)
        .query(this::batch)
        .optional();
  }

  /** Newest first. */
  public List<Batch> latest(int limit) {
    return sql.sql("select * from batch order by received_at desc, id desc limit :limit")
        .param("limit", limit)
        .query(this::batch)
        .list();
  }

  /**
   * Newest first.
   *
   * @param branch null for every branch
   */
  public List<Batch> latest(@Nullable String branch, int limit) {
    return sql.sql(
            """
            select * from batch where (cast(:branch as varchar) is null or branch = :branch)
            order by received_at desc, id desc limit :limit
            """)
        .param("branch", branch)
        .param("limit", limit)
        .query(this::batch)
        .list();
  }

  /** What one scanner delivered since then, newest first. */
  public List<Batch> latest(String profile, Instant since, int limit) {
    return sql.sql(
            """
            select * from batch where profile = :profile and received_at >= :since
            order by received_at desc, id desc limit :limit
            """)
        .param("profile", profile)
        .param("since", Timestamp.from(since))
        .param("limit", limit)
        .query(this::batch)
        .list();
  }

  /** What came to a branch from then on and before then, oldest first. */
  public List<Batch> ofBranch(String branch, Instant from, Instant until) {
    return sql.sql(
            """
            select * from batch
            where branch = :branch and received_at >= :from and received_at < :until
            order by received_at, id
            """)
        .param("branch", branch)
        .param("from", Timestamp.from(from))
        .param("until", Timestamp.from(until))
        .query(this::batch)
        .list();
  }

  /**
   * Waits until no other transaction works on this batch, then keeps others out until the end of
   * this one.
   */
  public Batch lock(String id) {
    sql.sql("select id from batch where id = :id for update")
        .param("id", id)
        .query(String.class)
        .single();
    return get(id);
  }

  public void move(String id, BatchState state) {
    sql.sql("update batch set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
    changes.publishEvent(Change.about(Topic.BATCHES, id));
  }

  /** Records how many pages the survey counted. */
  public void counted(String id, int pages) {
    sql.sql("update batch set pages = :pages where id = :id")
        .param("pages", pages)
        .param("id", id)
        .update();
    changes.publishEvent(Change.about(Topic.BATCHES, id));
  }

  /** The oldest batch that brought this content, if any did. */
  public Optional<String> withOriginal(String sha256) {
    return sql
        .sql("select batch from batch_file where original = :sha order by batch")
        .param("sha", sha256)
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  private List<BatchFile> files(String batch) {
    return sql.sql(
            "select original, name, bytes from batch_file where batch = :batch order by position")
        .param("batch", batch)
        .query((row, n) -> new BatchFile(row.getString(1), row.getString(2), row.getLong(3)))
        .list();
  }

  private Batch batch(ResultSet row, int n) throws SQLException {
    return new Batch(
        row.getString("id"),
        row.getString("profile"),
        row.getString("branch"),
        row.getString("name"),
        BatchState.valueOf(row.getString("state")),
        row.getTimestamp("received_at").toInstant(),
        files(row.getString("id")));
  }
}
