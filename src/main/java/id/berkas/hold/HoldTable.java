package id.berkas.hold;

import id.berkas.hold.Hold.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the hold table. */
final class HoldTable {

  private static final int LONGEST_KEY = 1000;

  private final JdbcClient sql;

  HoldTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** Open holds, oldest first. */
  List<Hold> open() {
    return sql.sql("select * from hold where resolved_at is null order by held_at, id")
        .query(HoldRow::read)
        .list();
  }

  Optional<Hold> find(long id) {
    return sql.sql("select * from hold where id = :id")
        .param("id", id)
        .query(HoldRow::read)
        .optional();
  }

  /** The message that makes the stage try again, when the hold has one. */
  Optional<RetryMessage> retryMessage(long id) {
    return sql.sql(
            "select retry_queue, retry_type, retry_body from hold where id = :id and retry_queue is not null")
        .param("id", id)
        .query((row, n) -> new RetryMessage(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }

  /** Open holds of one subject, oldest first. */
  List<Hold> openOf(Subject subject, String subjectId) {
    return sql.sql(
            """
            select * from hold where subject = :subject and subject_id = :subjectId
            and resolved_at is null order by held_at, id
            """)
        .param("subject", subject.name())
        .param("subjectId", key(subjectId))
        .query(HoldRow::read)
        .list();
  }

  /** The hold of a subject that was placed last, open or settled. */
  Optional<Hold> lastOf(Subject subject, String subjectId) {
    return sql.sql(
            "select * from hold where subject = :subject and subject_id = :subjectId order by id desc limit 1")
        .param("subject", subject.name())
        .param("subjectId", key(subjectId))
        .query(HoldRow::read)
        .optional();
  }

  /** The hold of the same subject, stage and reason that was placed before this one. */
  Optional<Hold> before(Hold hold) {
    return sql.sql(
            """
            select * from hold where subject = :subject and subject_id = :subjectId
            and stage = :stage and reason = :reason and id < :id order by id desc limit 1
            """)
        .param("subject", hold.subject().name())
        .param("subjectId", hold.subjectId())
        .param("stage", hold.stage())
        .param("reason", hold.reason().name())
        .param("id", hold.id())
        .query(HoldRow::read)
        .optional();
  }

  boolean isOpen(Subject subject, String subjectId, String stage, HoldReason reason) {
    return sql.sql(
                """
                select count(*) from hold where subject = :subject and subject_id = :subjectId
                and stage = :stage and reason = :reason and resolved_at is null
                """)
            .param("subject", subject.name())
            .param("subjectId", key(subjectId))
            .param("stage", stage)
            .param("reason", reason.name())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** As much of a subject's id as the table keeps. */
  static String key(String subjectId) {
    return cut(subjectId, LONGEST_KEY);
  }

  static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
