package id.berkas.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervisors take tasks out of officers' hands. The officer's draft stays the officer's. */
@Service
public class Takeovers {

  private final Tasks tasks;
  private final TaskTable table;
  private final TaskQuery query;
  private final TaskHistory history;
  private final Opinions opinions;
  private final Clock clock;

  Takeovers(
      Tasks tasks,
      TaskTable table,
      TaskQuery query,
      TaskHistory history,
      Opinions opinions,
      Clock clock) {
    this.tasks = tasks;
    this.table = table;
    this.query = query;
    this.history = history;
    this.opinions = opinions;
    this.clock = clock;
  }

  /**
   * Takes a task into a supervisor's hands; what nobody else holds is merely claimed.
   *
   * @param reason stands in the history of the task
   */
  @Transactional
  public Takeover takeOver(long id, String supervisor, String reason) {
    if (reason.isBlank()) {
      return new Takeover.ReasonMissing();
    }
    table.lockHands(supervisor);
    Instant now = clock.instant();
    Optional<String> holder =
        table
            .find(id)
            .flatMap(task -> Optional.ofNullable(task.holder(now)))
            .filter(other -> !other.equals(supervisor));
    boolean taken =
        holder.isPresent()
            && !opinions.hasSpoken(id, version(id), supervisor)
            && query.held(supervisor).size() < Tasks.MOST_HELD
            && table.takeOver(id, holder.get(), supervisor, now, now.plus(Tasks.LEASE));
    if (taken) {
      history.add(
          id,
          new TaskHistory.Entry(
              now, supervisor, TaskHistory.What.TAKEN_OVER, holder.get(), reason.strip()));
      return new Takeover.Taken(table.find(id).orElseThrow());
    }
    Claim claim = tasks.claim(id, supervisor);
    return claim instanceof Claim.Leased leased
        ? new Takeover.Taken(leased.task())
        : new Takeover.Refused(claim);
  }

  private int version(long id) {
    return table.find(id).map(Task::version).orElse(0);
  }
}
