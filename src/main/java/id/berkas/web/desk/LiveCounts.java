package id.berkas.web.desk;

import id.berkas.verification.Task;
import id.berkas.verification.TaskCounts;
import id.berkas.verification.Tasks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts of the queue, shared by all who look at it. Counting takes no more than a twentieth of the
 * hub's time: a small queue is counted at each look, a large one every few seconds.
 */
@Component
class LiveCounts {

  /** A count is as fresh as it took long to make, so many times over. */
  private static final int FRESH = 20;

  /** Up to so many times as old it is shown while the next is made. */
  private static final int STALE = 4;

  private final Tasks tasks;
  private final Map<Part, Kept> kept = new ConcurrentHashMap<>();

  LiveCounts(Tasks tasks) {
    this.tasks = tasks;
  }

  /**
   * A part of the queue.
   *
   * @param branch null for every branch
   */
  private record Part(@Nullable String branch, Task.State state) {}

  /**
   * A count.
   *
   * @param at when it was made, nanoseconds of this process
   * @param took how long that was
   * @param renewing whether somebody makes the next one
   */
  private record Kept(TaskCounts counts, long at, long took, AtomicBoolean renewing) {
    boolean isWithin(long times) {
      return System.nanoTime() - at < times * took;
    }
  }

  TaskCounts of(@Nullable String branch, Task.State state) {
    Part part = new Part(branch, state);
    Kept known = kept.get(part);
    if (known != null && known.isWithin(FRESH)) {
      return known.counts();
    }
    if (known != null && known.isWithin(FRESH * STALE)) {
      if (known.renewing().compareAndSet(false, true)) {
        Thread.startVirtualThread(() -> count(part, known));
      }
      return known.counts();
    }
    return count(part, known).counts();
  }

  /** When it fails, the next look tries again. */
  private Kept count(Part part, @Nullable Kept before) {
    try {
      long began = System.nanoTime();
      TaskCounts counts = tasks.counts(part.branch(), part.state());
      long now = System.nanoTime();
      Kept fresh = new Kept(counts, now, now - began, new AtomicBoolean());
      kept.put(part, fresh);
      return fresh;
    } finally {
      if (before != null) {
        before.renewing().set(false);
      }
    }
  }
}
