package id.berkas.hold;

import id.berkas.hold.Hold.Subject;
import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Places and settles holds. Placing the same hold again while it is open changes nothing. */
@Repository
public class Holds {

  /** Begins the resolution of a hold whose file is tried with a password; the name follows. */
  public static final String PASSWORD = "password entered by ";

  /** What a try writes that is no person's word about the matter. */
  private static final Pattern TRIED = Pattern.compile("(%s|retried by ).*".formatted(PASSWORD));

  private final JdbcClient sql;
  private final HoldTable table;
  private final ApplicationEventPublisher changes;
  private final Clock clock;

  Holds(JdbcClient sql, Clock clock, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.table = new HoldTable(sql);
    this.changes = changes;
    this.clock = clock;
  }

  /** Holds a subject that cannot be retried by sending a message again. */
  @Transactional
  public void place(
      Subject subject, String subjectId, String stage, HoldReason reason, String detail) {
    place(subject, subjectId, stage, reason, detail, null);
  }

  /**
   * Holds a subject.
   *
   * @param retry the message that lets the stage try again, or null when there is none
   */
  @Transactional
  public void place(
      Subject subject,
      String subjectId,
      String stage,
      HoldReason reason,
      String detail,
      @Nullable RetryMessage retry) {
    if (table.isOpen(subject, subjectId, stage, reason)) {
      return;
    }
    sql.sql(
            """
            insert into hold (subject, subject_id, stage, reason, detail, retry_queue, retry_type, retry_body, held_at)
            values (:subject, :subjectId, :stage, :reason, :detail, :queue, :type, :body, :now)
            """)
        .param("subject", subject.name())
        .param("subjectId", HoldTable.key(subjectId))
        .param("stage", stage)
        .param("reason", reason.name())
        .param("detail", HoldTable.cut(detail, 4000))
        .param("queue", retry == null ? null : retry.queue())
        .param("type", retry == null ? null : retry.type())
        .param("body", retry == null ? null : retry.body())
        .param("now", Timestamp.from(since(subject, subjectId, stage, reason)))
        .update();
    changed(subjectId);
  }

  /** What is held again after somebody tried was held all the time. */
  private Instant since(Subject subject, String subjectId, String stage, HoldReason reason) {
    return lastOf(subject, subjectId)
        .filter(last -> last.stage().equals(stage) && last.reason() == reason)
        .filter(last -> TRIED.matcher(String.valueOf(last.resolution())).matches())
        .map(Hold::heldAt)
        .orElseGet(clock::instant);
  }

  /** Open holds, oldest first. */
  public List<Hold> open() {
    return table.open();
  }

  public Optional<Hold> find(long id) {
    return table.find(id);
  }

  /** The message that makes the stage try again, when the hold has one. */
  public Optional<RetryMessage> retryMessage(long id) {
    return table.retryMessage(id);
  }

  /** Open holds of one subject, oldest first. */
  public List<Hold> openOf(Subject subject, String subjectId) {
    return table.openOf(subject, subjectId);
  }

  /** The hold of a subject that was placed last, open or settled. */
  public Optional<Hold> lastOf(Subject subject, String subjectId) {
    return table.lastOf(subject, subjectId);
  }

  /** The hold that came back as this one when a password was entered, and did not open the file. */
  public Optional<Hold> withWrongPassword(Hold hold) {
    return table
        .before(hold)
        .filter(former -> String.valueOf(former.resolution()).startsWith(PASSWORD));
  }

  /** Whether somebody had its stage try again, and the stage has not answered with a new hold. */
  public boolean isTried(Subject subject, String subjectId) {
    return lastOf(subject, subjectId)
        .filter(last -> TRIED.matcher(String.valueOf(last.resolution())).matches())
        .isPresent();
  }

  /**
   * Settles an open hold.
   *
   * @return false when it was settled already
   */
  @Transactional
  public boolean resolve(long id, String resolution) {
    int settled =
        sql.sql(
                "update hold set resolved_at = :now, resolution = :resolution where id = :id and resolved_at is null")
            .param("now", Timestamp.from(clock.instant()))
            .param("resolution", HoldTable.cut(resolution, 1000))
            .param("id", id)
            .update();
    find(id).ifPresent(hold -> changed(hold.subjectId()));
    return settled == 1;
  }

  /** Settles whatever is open for a subject at a stage, because the stage got through. */
  @Transactional
  public void settle(Subject subject, String subjectId, String stage, String resolution) {
    int settled =
        sql.sql(
                """
                update hold set resolved_at = :now, resolution = :resolution
                where subject = :subject and subject_id = :subjectId and stage = :stage and resolved_at is null
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("resolution", HoldTable.cut(resolution, 1000))
            .param("subject", subject.name())
            .param("subjectId", HoldTable.key(subjectId))
            .param("stage", stage)
            .update();
    if (settled > 0) {
      changed(subjectId);
    }
  }

  /** Settles whatever is open for a subject, at every stage. */
  @Transactional
  public void settleAll(Subject subject, String subjectId, String resolution) {
    openOf(subject, subjectId).forEach(hold -> resolve(hold.id(), resolution));
  }

  /** Lets the holds of a subject follow it to its new id. */
  @Transactional
  public void renamed(Subject subject, String was, String is) {
    sql.sql("update hold set subject_id = :is where subject = :subject and subject_id = :was")
        .param("is", is)
        .param("subject", subject.name())
        .param("was", was)
        .update();
  }

  private void changed(String subjectId) {
    changes.publishEvent(Change.about(Topic.HOLDS, subjectId));
  }

  /** Age anchor for tests and pages: the hub's clock. */
  public Instant now() {
    return clock.instant();
  }
}
