package id.berkas.verification;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The task table. Each update carries its condition; the row count says who won. */
@Repository
class TaskTable {

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;

  TaskTable(JdbcClient sql, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
  }

  Optional<Task> find(long id) {
    return sql.sql("select * from task where id = :id")
        .param("id", id)
        .query(TaskRow::read)
        .optional();
  }

  Optional<Task> ofPacket(String packet) {
    return sql.sql("select * from task where packet = :packet")
        .param("packet", packet)
        .query(TaskRow::read)
        .optional();
  }

  /** Until the end of the transaction nobody else takes or is given tasks in this name. */
  void lockHands(String officer) {
    sql.sql("insert into officer_hands (officer) values (:officer) on conflict do nothing")
        .param("officer", officer)
        .update();
    sql.sql("select officer from officer_hands where officer = :officer for update")
        .param("officer", officer)
        .query(String.class)
        .single();
  }

  /** Whether nobody else is taking a task at this moment; it is ours until the transaction ends. */
  boolean seize(long id) {
    return sql.sql("select id from task where id = :id for update skip locked")
        .param("id", id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  boolean lease(long id, String officer, Instant now, Instant until) {
    return changed(
        id,
        sql.sql(
                """
                update task set
                  leased_at = case when holder = :officer and lease_until > :now then leased_at else :now end,
                  holder = :officer, lease_until = :until
                where id = :id and state = 'OPEN'
                and (lease_until is null or lease_until <= :now or holder = :officer)
                """)
            .param("id", id)
            .param("officer", officer)
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(until))
            .update());
  }

  boolean takeOver(long id, String holder, String by, Instant now, Instant until) {
    return changed(
        id,
        sql.sql(
                """
                update task set holder = :by, leased_at = :now, lease_until = :until
                where id = :id and state = 'OPEN' and holder = :holder and lease_until > :now
                """)
            .param("id", id)
            .param("holder", holder)
            .param("by", by)
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(until))
            .update());
  }

  /** Prolongs every lease of an officer that still holds; the tasks are told. */
  List<Long> renew(String officer, Instant now, Instant until) {
    sql.sql(
            """
            update task set lease_until = :until
            where state = 'OPEN' and holder = :officer and lease_until > :now
            """)
        .param("officer", officer)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .update();
    return sql.sql(
            "select id from task where state = 'OPEN' and holder = :officer and lease_until > :now")
        .param("officer", officer)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .list();
  }

  boolean release(long id, String officer) {
    return changed(
        id,
        sql.sql(
                """
                update task set holder = null, lease_until = null
                where id = :id and state = 'OPEN' and holder = :officer
                """)
            .param("id", id)
            .param("officer", officer)
            .update());
  }

  boolean decide(
      long id, String officer, int version, Decision decision, String note, Instant now) {
    return changed(
        id,
        sql.sql(
                """
                update task set state = 'DECIDED', decision = :decision, note = :note,
                decided_by = :officer, decided_at = :now
                where id = :id and state = 'OPEN' and holder = :officer and lease_until > :now
                and version = :version
                """)
            .param("id", id)
            .param("officer", officer)
            .param("version", version)
            .param("decision", decision.name())
            .param("note", note)
            .param("now", Timestamp.from(now))
            .update());
  }

  /** Gives a judged task back for somebody else's look. */
  boolean pass(long id, String officer, int version, Instant now) {
    return changed(
        id,
        sql.sql(
                """
                update task set holder = null, lease_until = null, looks = looks + 1
                where id = :id and state = 'OPEN' and holder = :officer and lease_until > :now
                and version = :version
                """)
            .param("id", id)
            .param("officer", officer)
            .param("version", version)
            .param("now", Timestamp.from(now))
            .update());
  }

  /** Opens what this officer decided since then. */
  boolean reopen(long id, String officer, Instant since) {
    return changed(
        id,
        sql.sql(
                """
                update task set state = 'OPEN', version = version + 1, changed = 'withdrawn',
                  decision = null, note = null, decided_by = null, decided_at = null,
                  holder = null, lease_until = null, looks = 0
                where id = :id and state = 'DECIDED' and decided_by = :officer
                and decided_at >= :since
                """)
            .param("id", id)
            .param("officer", officer)
            .param("since", Timestamp.from(since))
            .update());
  }

  /** What this officer decided last since then; few tasks are decided in minutes. */
  Optional<Task> lastDecided(String officer, Instant since) {
    return sql.sql(
            """
            select * from task where decided_at >= :since and decided_by = :officer
            order by decided_at desc limit 1
            """)
        .param("officer", officer)
        .param("since", Timestamp.from(since))
        .query(TaskRow::read)
        .optional();
  }

  /** What the last change of a task was. */
  String changed(long id) {
    return sql.sql("select coalesce(changed, '') from task where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  /** Whether an update met its task; who looks at the queue of its branch is told. */
  private boolean changed(long id, int tasks) {
    if (tasks == 1) {
      String branch =
          sql.sql("select branch from task where id = :id")
              .param("id", id)
              .query(String.class)
              .single();
      changes.publishEvent(new Change(Topic.QUEUE, branch));
    }
    return tasks == 1;
  }
}
