package id.berkas.collation;

import id.berkas.collation.Pass.State;
import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passes of scanners for one side. */
@Repository
public class Passes {

  private static final String IN_ORDER =
      "select p.* from pass p join batch b on b.id = p.batch where %s order by b.received_at, b.id";

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;
  private final Clock clock;

  Passes(JdbcClient sql, Clock clock, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
    this.clock = clock;
  }

  /** The pass that brought this batch. */
  public Optional<Pass> find(String batch) {
    return sql.sql("select * from pass where batch = :batch")
        .param("batch", batch)
        .query(Passes::pass)
        .optional();
  }

  /** The passes that this batch was made of: fronts, then backs. */
  public List<Pass> of(String whole) {
    return sql.sql(IN_ORDER.formatted("p.whole = :whole"))
        .param("whole", whole)
        .query(Passes::pass)
        .list();
  }

  /** Passes that wait for the other side or for a person, in the order they came. */
  public List<Pass> open() {
    return sql.sql(IN_ORDER.formatted("p.state in ('WAITS', 'OFFERED')"))
        .query(Passes::pass)
        .list();
  }

  /** Adds a pass unless it is known. */
  void add(String batch, String stack) {
    sql.sql(
            """
            insert into pass (batch, stack, state, since) values (:batch, :stack, 'WAITS', :now)
            on conflict do nothing
            """)
        .param("batch", batch)
        .param("stack", stack)
        .param("now", now())
        .update();
    changed(batch);
  }

  /** As {@link #find}, and keeps others out until the end of the transaction. */
  Optional<Pass> lock(String batch) {
    return sql.sql("select * from pass where batch = :batch for update")
        .param("batch", batch)
        .query(Passes::pass)
        .optional();
  }

  /** Batches of a profile that came in and are not looked at yet, in the order they came. */
  List<String> onTheWay(String profile) {
    return sql.sql(
            """
            select id from batch where profile = :profile and state in ('RECEIVED', 'SURVEYED')
            order by received_at, id
            """)
        .param("profile", profile)
        .query(String.class)
        .list();
  }

  /** Whether one batch came before another. */
  boolean cameBefore(String one, String other) {
    return sql.sql(
                """
            select count(*) from batch a, batch b where a.id = :one and b.id = :other
            and (a.received_at < b.received_at or a.received_at = b.received_at and a.id < b.id)
            """)
            .param("one", one)
            .param("other", other)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The pass begins to wait for something else. */
  void waits(String batch, State state, @Nullable String partner) {
    sql.sql("update pass set state = :state, partner = :partner, since = :now where batch = :batch")
        .param("state", state.name())
        .param("partner", partner)
        .param("now", now())
        .param("batch", batch)
        .update();
    changed(batch);
  }

  /**
   * A person decided.
   *
   * @param whole what both passes became, or null
   * @param onward the batch the next stage must hear of, or null
   */
  void decided(
      String batch, State state, String who, @Nullable String whole, @Nullable String onward) {
    sql.sql(
            """
            update pass set state = :state, whole = :whole, onward = :onward, decided_by = :who,
              decided_at = :now
            where batch = :batch
            """)
        .param("state", state.name())
        .param("whole", whole)
        .param("onward", onward)
        .param("who", who)
        .param("now", now())
        .param("batch", batch)
        .update();
    changed(batch);
  }

  /** Batches the next stage may not have heard of. */
  List<String> onward() {
    return sql.sql("select onward from pass where onward is not null order by onward")
        .query(String.class)
        .list();
  }

  /** The next stage has heard of the batch. */
  void sent(String onward) {
    sql.sql("update pass set onward = null where onward = :onward")
        .param("onward", onward)
        .update();
  }

  private void changed(String batch) {
    changes.publishEvent(Change.about(Topic.STACKS, batch));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Pass pass(ResultSet row, int n) throws SQLException {
    return new Pass(
        row.getString("batch"),
        row.getString("stack"),
        State.valueOf(row.getString("state")),
        row.getString("partner"),
        row.getTimestamp("since").toInstant(),
        row.getString("whole"),
        row.getString("decided_by"));
  }
}
