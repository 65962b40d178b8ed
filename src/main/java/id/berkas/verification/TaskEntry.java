package id.berkas.verification;

import id.berkas.document.Json;
import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts packets on the queue. */
@Repository
class TaskEntry {

  private final JdbcClient sql;
  private final ApplicationEventPublisher changes;

  TaskEntry(JdbcClient sql, ApplicationEventPublisher changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** What a task is made of; its parts are those of {@link Task}. */
  record Entry(
      String packet,
      String batch,
      String branch,
      @Nullable String program,
      Reason reason,
      int priority,
      Instant receivedAt,
      LocalDate due) {}

  /** Adds the packet's task, or brings the open one up to date. */
  void enter(Entry entry) {
    changes.publishEvent(new Change(Topic.QUEUE, entry.branch()));
    if (!add(entry)) {
      Task task =
          sql.sql("select * from task where packet = :packet for update")
              .param("packet", entry.packet())
              .query(TaskRow::read)
              .single();
      if (task.state() == Task.State.OPEN && differs(task, entry)) {
        update(task, entry);
      }
    }
  }

  private boolean add(Entry entry) {
    return sql.sql(
                """
                insert into task (packet, batch, branch, program, outcome, reason, at_scanner,
                  priority, received_at, due, state, version, hand)
                values (:packet, :batch, :branch, :program, :outcome, :reason, :atScanner,
                  :priority, :receivedAt, :due, 'OPEN', 1, :hand)
                on conflict do nothing
                """)
            .param("packet", entry.packet())
            .param("batch", entry.batch())
            .param("branch", entry.branch())
            .param("program", entry.program())
            .param("outcome", entry.reason().outcome())
            .param("reason", Json.write(entry.reason()))
            .param("atScanner", entry.reason().atScanner())
            .param("priority", entry.priority())
            .param("receivedAt", Timestamp.from(entry.receivedAt()))
            .param("due", entry.due())
            .param("hand", HandTasks.code(entry.reason()))
            .update()
        == 1;
  }

  private static boolean differs(Task task, Entry entry) {
    return !task.reason().equals(entry.reason())
        || !Objects.equals(task.program(), entry.program())
        || !task.due().equals(entry.due());
  }

  private void update(Task task, Entry entry) {
    sql.sql(
            """
            update task set program = :program, outcome = :outcome, reason = :reason,
              at_scanner = :atScanner, priority = :priority, due = :due, hand = :hand,
              version = version + 1, looks = 0, changed = :changed
            where id = :id
            """)
        .param("program", entry.program())
        .param("outcome", entry.reason().outcome())
        .param("reason", Json.write(entry.reason()))
        .param("atScanner", entry.reason().atScanner())
        .param("priority", entry.priority())
        .param("due", entry.due())
        .param("hand", HandTasks.code(entry.reason()))
        .param("changed", changes(task, entry))
        .param("id", task.id())
        .update();
  }

  private static String changes(Task task, Entry entry) {
    Reason before = task.reason();
    Reason after = entry.reason();
    List<String> changes = new ArrayList<>();
    note(changes, "outcome", before.outcome(), after.outcome());
    note(changes, "registration", before.registration(), after.registration());
    note(changes, "missing", before.missing(), after.missing());
    note(changes, "alarms", before.alarms(), after.alarms());
    note(changes, "foreign", before.foreign(), after.foreign());
    note(changes, "rescan", before.rescan(), after.rescan());
    note(changes, "program", task.program(), entry.program());
    note(changes, "due", task.due(), entry.due());
    String text = String.join("; ", changes);
    return text.length() <= 1000 ? text : text.substring(0, 1000);
  }

  private static void note(
      List<String> changes, String what, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      changes.add("%s: %s -> %s".formatted(what, before, after));
    }
  }
}
