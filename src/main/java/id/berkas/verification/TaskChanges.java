package id.berkas.verification;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import id.berkas.verification.Task.Lease;
import id.berkas.verification.Task.Verdict;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What changes of packets mean to their tasks. Each call expects a transaction, in which it keeps
 * the task from being leased or decided.
 */
@Repository
public class TaskChanges {

  private static final int LONGEST = 1000;

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;
  private final Clock clock;

  TaskChanges(JdbcClient sql, Clock clock, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
    this.clock = clock;
  }

  /** Why a person may not change a packet. */
  public sealed interface Obstacle {

    /** It is decided. */
    record Decided(Verdict verdict) implements Obstacle {}

    /** Somebody else works on it. */
    record Held(Lease lease) implements Obstacle {}
  }

  /** What keeps a person from changing a packet; empty also for a packet not yet queued. */
  public Optional<Obstacle> obstacle(String packet, String who) {
    return sql.sql("select * from task where packet = :packet for update")
        .param("packet", packet)
        .query(TaskRow::read)
        .optional()
        .flatMap(task -> obstacle(task, who));
  }

  private Optional<Obstacle> obstacle(Task task, String who) {
    if (task.verdict() != null) {
      return Optional.of(new Obstacle.Decided(task.verdict()));
    }
    Lease lease = task.lease();
    return lease != null && lease.holds(clock.instant()) && !lease.holder().equals(who)
        ? Optional.of(new Obstacle.Held(lease))
        : Optional.empty();
  }

  /** The packet is no longer what an officer may have on the screen. */
  public void changed(String packet, String what) {
    update(packet, "OPEN", "OPEN", what);
  }

  /** The packet is gone. */
  public void close(String packet, String what) {
    update(packet, "OPEN", "CLOSED", what);
  }

  /** The packet is back. */
  public void reopen(String packet, String what) {
    update(packet, "CLOSED", "OPEN", what);
  }

  private void update(String packet, String from, String to, String what) {
    sql.sql(
            """
            update task set state = :to, version = version + 1, looks = 0, changed = :what
            where packet = :packet and state = :from
            """)
        .param("to", to)
        .param("from", from)
        .param("what", what.length() <= LONGEST ? what : what.substring(0, LONGEST))
        .param("packet", packet)
        .update();
    changes.publishEvent(Change.about(Topic.QUEUE, packet));
  }
}
