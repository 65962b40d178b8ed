package id.berkas.web.live;

import id.berkas.live.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When each kind of thing last changed at each branch, counted in changes. However much changes,
 * this stays as small as the list of branches.
 */
@Component
public class News {

  /** Counts of another run of the hub say nothing about this one. */
  private final String run = UUID.randomUUID().toString();

  private final Map<Change, Long> last = new HashMap<>();
  private long count;

  News() {}

  /** A change outside a transaction is as good as committed. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  synchronized void hear(Change change) {
    last.put(change, ++count);
  }

  /** Where we are; a page that takes this before it reads knows whether it is still up to date. */
  public synchronized String mark() {
    return run + ":" + count;
  }

  /** Whether such a change came after a mark; also when the mark is none of this run. */
  boolean since(String mark, Predicate<Change> wanted) {
    String then = mark.startsWith(run + ":") ? mark.substring(run.length() + 1) : "";
    return !then.matches("\\d{1,18}") || since(Long.parseLong(then), wanted);
  }

  synchronized boolean since(long mark, Predicate<Change> wanted) {
    return last.entrySet().stream()
        .anyMatch(change -> change.getValue() > mark && wanted.test(change.getKey()));
  }

  synchronized long count() {
    return count;
  }
}
