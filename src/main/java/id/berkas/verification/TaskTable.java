package id.berkas.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The task table. Each update carries its condition; the row count says who won. */
@Repository
class TaskTable {

  private final JdbcClient sql;

  TaskTable(JdbcClient sql) {
    this.sql = sql;
  }

  List<Task> list(TaskFilter filter) {
    return sql.sql(
            """
            select * from task
            where (cast(:branch as varchar) is null or branch = :branch)
            and (cast(:state as varchar) is null or state = :state)
            and (cast(:outcome as varchar) is null or outcome = :outcome)
            order by due, priority desc, id limit :limit
            """)
        .param("branch", filter.branch())
        .param("state", filter.state() == null ? null : filter.state().name())
        .param("outcome", filter.outcome())
        .param("limit", filter.limit())
        .query(TaskRow::read)
        .list();
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

  /** A packet of which a sheet is at the scanner again is not offered, though it may be taken. */
  Optional<Task> firstFree(@Nullable String branch, Instant now) {
    return sql.sql(
            """
            select * from task
            where state = 'OPEN' and (lease_until is null or lease_until <= :now)
            and (cast(:branch as varchar) is null or branch = :branch)
            and reason not like '%"rescan-expected%'
            order by due, priority desc, id limit 1
            """)
        .param("branch", branch)
        .param("now", Timestamp.from(now))
        .query(TaskRow::read)
        .optional();
  }

  boolean lease(long id, String officer, Instant now, Instant until) {
    return sql.sql(
                """
                update task set holder = :officer, lease_until = :until
                where id = :id and state = 'OPEN'
                and (lease_until is null or lease_until <= :now or holder = :officer)
                """)
            .param("id", id)
            .param("officer", officer)
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(until))
            .update()
        == 1;
  }

  boolean renew(long id, String officer, Instant now, Instant until) {
    return sql.sql(
                """
                update task set lease_until = :until
                where id = :id and state = 'OPEN' and holder = :officer and lease_until > :now
                """)
            .param("id", id)
            .param("officer", officer)
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(until))
            .update()
        == 1;
  }

  boolean release(long id, String officer) {
    return sql.sql(
                """
                update task set holder = null, lease_until = null
                where id = :id and state = 'OPEN' and holder = :officer
                """)
            .param("id", id)
            .param("officer", officer)
            .update()
        == 1;
  }

  boolean decide(
      long id, String officer, int version, Decision decision, String note, Instant now) {
    return sql.sql(
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
            .param("note", note.length() <= 2000 ? note : note.substring(0, 2000))
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  /** What the last change of a task was. */
  String changed(long id) {
    return sql.sql("select coalesce(changed, '') from task where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
