package id.berkas.verification;

import id.berkas.verification.Claim.Closed;
import id.berkas.verification.Claim.HandsFull;
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

  /** How many packets an officer has open at once: so many participants sit at one desk. */
  public static final int MOST_HELD = 6;

  private static final int TRIES = 100;
  private static final int AT_ONCE = 20;

  private final TaskTable table;
  private final TaskQuery query;
  private final TaskCounting counting;
  private final Opinions opinions;
  private final Clock clock;

  Tasks(TaskTable table, TaskQuery query, TaskCounting counting, Opinions opinions, Clock clock) {
    this.table = table;
    this.query = query;
    this.counting = counting;
    this.opinions = opinions;
    this.clock = clock;
  }

  /** Tasks in the order they should be done: by due day, priority and age. */
  public List<Task> list(TaskFilter filter) {
    return query.list(filter);
  }

  /**
   * How many tasks there are.
   *
   * @param branch null for every branch
   */
  public TaskCounts counts(@Nullable String branch, Task.State state) {
    return counting.counts(branch, state);
  }

  /** What an officer has open, first taken first. */
  public List<Task> held(String officer) {
    return query.held(officer);
  }

  public Optional<Task> find(long id) {
    return table.find(id);
  }

  /** The task of a packet, if it is queued. */
  public Optional<Task> ofPacket(String packet) {
    return table.ofPacket(packet);
  }

  /** What the last change of a task was, in codes. */
  public String changed(long id) {
    return table.changed(id);
  }

  /** The task that {@link #next} would lease now. */
  public Optional<Task> ahead(String officer, TaskFilter filter) {
    return query.free(filter, officer, 1).stream().findFirst();
  }

  /** Leases the most urgent free task that fits. */
  @Transactional
  public NextTask next(String officer, TaskFilter filter) {
    table.lockHands(officer);
    if (query.held(officer).size() >= MOST_HELD) {
      return new HandsFull(MOST_HELD);
    }
    for (int tries = 0; tries < TRIES; tries++) {
      List<Task> free = query.free(filter, officer, AT_ONCE);
      if (free.isEmpty()) {
        return new NextTask.NothingFree();
      }
      Instant now = clock.instant();
      for (Task task : free) {
        if (table.seize(task.id()) && table.lease(task.id(), officer, now, now.plus(LEASE))) {
          return new Leased(table.find(task.id()).orElseThrow());
        }
      }
    }
    throw new IllegalStateException("no task could be leased in %d tries".formatted(TRIES));
  }

  /** Leases one task; from another officer only after that lease ran out. */
  @Transactional
  public Claim claim(long id, String officer) {
    table.lockHands(officer);
    List<Task> held = query.held(officer);
    if (held.size() >= MOST_HELD && held.stream().noneMatch(task -> task.id() == id)) {
      return new HandsFull(MOST_HELD);
    }
    Optional<Task> judged =
        table.find(id).filter(task -> opinions.hasSpoken(id, task.version(), officer));
    if (judged.filter(task -> task.verdict() == null).isPresent()) {
      return new Claim.HasSpoken(judged.get());
    }
    Instant now = clock.instant();
    boolean leased = table.lease(id, officer, now, now.plus(LEASE));
    return answer(id, officer, leased, now);
  }

  /** Prolongs a lease that still holds, and with it all others of this officer. */
  @Transactional
  public Claim heartbeat(long id, String officer) {
    Instant now = clock.instant();
    boolean renewed = table.renew(officer, now, now.plus(LEASE)).contains(id);
    return answer(id, officer, renewed, now);
  }

  /** Prolongs all leases of an officer that still hold. */
  @Transactional
  public void heartbeat(String officer) {
    Instant now = clock.instant();
    table.renew(officer, now, now.plus(LEASE));
  }

  /** Gives a task back to the queue; does nothing to a task that another officer holds. */
  @Transactional
  public boolean release(long id, String officer) {
    return table.release(id, officer);
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
}
