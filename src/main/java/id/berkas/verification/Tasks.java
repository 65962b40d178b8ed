package id.berkas.verification;

import id.berkas.matching.Cases;
import id.berkas.verification.Claim.Closed;
import id.berkas.verification.Claim.HeldByOther;
import id.berkas.verification.Claim.Lapsed;
import id.berkas.verification.Claim.Leased;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The verification queue as officers use it. Every refusal is a value; each change is one update
 * that repeats its own condition, so two officers never both succeed.
 */
@Service
public class Tasks {

  /** How long a lease lasts without a heartbeat. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  private static final int TRIES = 1000;

  private final TaskTable table;
  private final Cases cases;
  private final Clock clock;

  Tasks(TaskTable table, Cases cases, Clock clock) {
    this.table = table;
    this.cases = cases;
    this.clock = clock;
  }

  /** Tasks in the order they should be done: by due day, then priority. */
  public List<Task> list(TaskFilter filter) {
    return table.list(filter);
  }

  public Optional<Task> find(long id) {
    return table.find(id);
  }

  /** The task of a packet, if it is queued. */
  public Optional<Task> ofPacket(String packet) {
    return table.ofPacket(packet);
  }

  /**
   * Leases the most urgent free task to an officer.
   *
   * @param branch only of this branch; null for any
   * @return empty when nothing is free
   */
  public Optional<Task> next(String officer, @Nullable String branch) {
    for (int tries = 0; tries < TRIES; tries++) {
      Instant now = clock.instant();
      Optional<Task> free = table.firstFree(branch, now);
      if (free.isEmpty()) {
        return Optional.empty();
      }
      long id = free.get().id();
      if (table.lease(id, officer, now, now.plus(LEASE))) {
        return table.find(id);
      }
    }
    throw new IllegalStateException("no task could be leased in %d tries".formatted(TRIES));
  }

  /** Leases one task; takes it over from another officer only after that lease ran out. */
  @Transactional
  public Claim claim(long id, String officer) {
    Instant now = clock.instant();
    boolean leased = table.lease(id, officer, now, now.plus(LEASE));
    return answer(id, officer, leased, now);
  }

  /** Prolongs a lease that still holds. */
  @Transactional
  public Claim heartbeat(long id, String officer) {
    Instant now = clock.instant();
    boolean renewed = table.renew(id, officer, now, now.plus(LEASE));
    return answer(id, officer, renewed, now);
  }

  /** Gives a task back to the queue; does nothing to a task that another officer holds. */
  @Transactional
  public boolean release(long id, String officer) {
    return table.release(id, officer);
  }

  /**
   * Records a decision once.
   *
   * @param version the version the officer looked at
   * @param note for the file; for what is sent back or rejected, the grounds
   */
  @Transactional
  public DecisionResult decide(
      long id, String officer, int version, Decision decision, String note) {
    if (decision != Decision.ACCEPTED && note.isBlank()) {
      return new DecisionResult.NoteMissing();
    }
    Instant now = clock.instant();
    boolean decided = table.decide(id, officer, version, decision, note, now);
    Optional<Task> task = table.find(id);
    if (task.isEmpty()) {
      return new DecisionResult.Unknown();
    }
    if (decided) {
      settle(task.get(), decision);
    }
    return decided
        ? new DecisionResult.Decided(task.get())
        : refusal(task.get(), officer, version, decision);
  }

  /**
   * Whoever accepts a packet or asks for what it lacks takes it for one of its registration; so do
   * the papers that come later.
   */
  private void settle(Task task, Decision decision) {
    String registration = task.reason().registration();
    boolean taken = decision != Decision.REJECTED && task.reason().outcome().equals("doubtful");
    if (taken && registration != null) {
      cases.join(task.packet(), registration);
    }
    cases.decided(task.packet(), decision == Decision.REJECTED);
  }

  private Claim answer(long id, String officer, boolean leased, Instant now) {
    Optional<Task> found = table.find(id);
    if (found.isEmpty()) {
      return new Claim.Unknown();
    }
    Task task = found.get();
    if (leased) {
      return new Leased(task);
    }
    if (task.verdict() != null) {
      return new Closed(task, task.verdict());
    }
    Task.Lease lease = task.lease();
    return lease != null && lease.holds(now) && !lease.holder().equals(officer)
        ? new HeldByOther(task, lease)
        : new Lapsed(task);
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
    if (task.lease() == null || !task.lease().holder().equals(officer)) {
      return new DecisionResult.NotYours(task);
    }
    return task.version() != version
        ? new DecisionResult.Outdated(task, table.changed(task.id()))
        : new DecisionResult.LeaseLost(task);
  }
}
