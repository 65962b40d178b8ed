package id.berkas.verification;

import id.berkas.document.PacketRef;
import id.berkas.matching.Cases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers decide, and take back while it is fresh. */
@Service
public class Decisions {

  /** How long an officer may take a decision back. */
  public static final Duration FRESH = Duration.ofMinutes(10);

  private static final int LONGEST = 2000;

  private final Tasks tasks;
  private final TaskTable table;
  private final Judging judging;
  private final Drafts drafts;
  private final Cases cases;
  private final Verification verification;
  private final TaskHistory history;
  private final Clock clock;

  Decisions(
      Tasks tasks,
      TaskTable table,
      Judging judging,
      Drafts drafts,
      Cases cases,
      Verification verification,
      TaskHistory history,
      Clock clock) {
    this.tasks = tasks;
    this.table = table;
    this.judging = judging;
    this.drafts = drafts;
    this.cases = cases;
    this.verification = verification;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Records an officer's word once; it decides unless somebody else has to look too.
   *
   * @param version the version the officer looked at
   * @param note for the file; the grounds for what is rejected, and for what is sent back although
   *     it lacks nothing
   */
  @Transactional
  public DecisionResult decide(
      long id, String officer, int version, Decision decision, String note) {
    if (note.isBlank() && needsNote(id, decision)) {
      return new DecisionResult.NoteMissing();
    }
    Optional<Task> before = table.find(id);
    if (before.isEmpty()) {
      return new DecisionResult.Unknown();
    }
    Judging.Said said =
        judging.say(before.get(), officer, version, decision, cut(note), clock.instant());
    Task task = table.find(id).orElseThrow();
    return switch (said) {
      case REFUSED -> refusal(task, officer, version, decision);
      case PASSES_ON -> {
        drafts.drop(id, officer);
        yield new DecisionResult.Passed(task);
      }
      case DECIDES -> {
        drafts.drop(id, officer);
        settle(task, decision);
        yield new DecisionResult.Decided(task);
      }
    };
  }

  /** What lacks is ground enough to send a packet back, and stands in the letter anyway. */
  private boolean needsNote(long id, Decision decision) {
    return switch (decision) {
      case ACCEPTED -> false;
      case REJECTED -> true;
      case SENT_BACK -> table.find(id).map(task -> task.reason().missing().isEmpty()).orElse(false);
    };
  }

  /**
   * Takes back what this officer decided a moment ago: the task is open again with what was found
   * out meanwhile, and what was written is a draft again.
   */
  @Transactional
  public Withdrawal withdraw(long id, String officer) {
    Task before = table.find(id).orElse(null);
    Instant now = clock.instant();
    if (before == null
        || before.verdict() == null
        || !table.reopen(id, officer, now.minus(FRESH))) {
      return new Withdrawal.TooLate();
    }
    history.add(
        id,
        new TaskHistory.Entry(
            now, officer, TaskHistory.What.WITHDRAWN, officer, before.verdict().decision().name()));
    cases.open(before.packet());
    if (joins(before, before.verdict().decision())) {
      cases.leave(before.packet());
    }
    verification.queue(new PacketRef(before.packet()));
    tasks.claim(id, officer);
    Task open = table.find(id).orElseThrow();
    drafts.restore(
        id, officer, new Draft.Writing(open.version(), before.verdict().note(), Map.of()));
    return new Withdrawal.Withdrawn(open);
  }

  /** Whether an officer may still take the decision about a task back. */
  public boolean isFresh(Task task, String officer) {
    return task.verdict() != null
        && task.verdict().by().equals(officer)
        && !task.verdict().at().isBefore(clock.instant().minus(FRESH));
  }

  /** The last decision that its officer may still take back. */
  public Optional<Task> lastFresh(String officer) {
    return table.lastDecided(officer, clock.instant().minus(FRESH));
  }

  /**
   * Whoever accepts a packet or asks for what it lacks takes it for one of its registration; so do
   * the papers that come later.
   */
  private void settle(Task task, Decision decision) {
    String registration = task.reason().registration();
    if (registration != null && joins(task, decision)) {
      cases.join(task.packet(), registration);
    }
    cases.decided(task.packet(), decision == Decision.REJECTED);
  }

  private static boolean joins(Task task, Decision decision) {
    return decision != Decision.REJECTED && task.reason().outcome().equals("doubtful");
  }

  private DecisionResult refusal(Task task, String officer, int version, Decision decision) {
    Task.Verdict verdict = task.verdict();
    if (verdict != null) {
      boolean same = verdict.by().equals(officer) && verdict.decision() == decision;
      return same
          ? new DecisionResult.AlreadyDecided(task)
          : new DecisionResult.Outdated(
              task, "%s by %s".formatted(verdict.decision(), verdict.by()));
    }
    if (judging.said(task, officer, decision)) {
      return new DecisionResult.Passed(task);
    }
    if (task.lease() == null || !task.lease().holder().equals(officer)) {
      return new DecisionResult.NotYours(task);
    }
    return task.version() != version
        ? new DecisionResult.Outdated(task, table.changed(task.id()))
        : new DecisionResult.LeaseLost(task);
  }

  private static String cut(String note) {
    return note.length() <= LONGEST ? note : note.substring(0, LONGEST);
  }
}
