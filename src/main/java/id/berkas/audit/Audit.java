package id.berkas.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes down what people do. One thread adds all that waits as one commit, and whoever waits goes
 * on when it is durable: nothing is shown that is not on record, and many at once cost one commit.
 */
@Component
public class Audit implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
  private static final int LARGEST_COMMIT = 500;
  private static final int MOST_WAITING = 20_000;
  private static final int PATIENCE_SECONDS = 20;

  private final Chain chain;
  private final Anchors anchors;
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable Thread writer;

  Audit(Chain chain, Anchors anchors) {
    this.chain = chain;
    this.anchors = anchors;
  }

  private record Waiting(@Nullable Doing doing, CompletableFuture<Head> written) {}

  /**
   * Writes one doing down and returns when it is durable.
   *
   * @throws AuditException when it cannot be written; then it must not happen
   */
  public void note(Doing doing) {
    if (writer == null) {
      anchors.keep(chain.append(List.of(doing)));
      return;
    }
    CompletableFuture<Head> written = new CompletableFuture<>();
    try {
      queue.put(new Waiting(doing, written));
      written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuditException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AuditException(e);
    }
  }

  @Override
  public synchronized void start() {
    writer = Thread.ofPlatform().name("audit").daemon().start(this::write);
  }

  /** Writes what still waits; the web server, which has a higher phase, has stopped by now. */
  @Override
  public synchronized void stop() {
    Thread running = writer;
    if (running == null) {
      return;
    }
    writer = null;
    try {
      queue.put(new Waiting(null, new CompletableFuture<>()));
      running.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    anchors.keepLast();
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void write() {
    boolean more = true;
    while (more) {
      List<Waiting> batch = new ArrayList<>();
      try {
        batch.add(queue.take());
      } catch (InterruptedException e) {
        return;
      }
      queue.drainTo(batch, LARGEST_COMMIT);
      more = batch.stream().allMatch(waiting -> waiting.doing() != null);
      write(batch);
    }
  }

  private void write(List<Waiting> batch) {
    List<Doing> doings = new ArrayList<>();
    batch.forEach(
        waiting -> {
          if (waiting.doing() != null) {
            doings.add(waiting.doing());
          }
        });
    if (doings.isEmpty()) {
      return;
    }
    try {
      Head head = chain.append(doings);
      anchors.keep(head);
      batch.forEach(waiting -> waiting.written().complete(head));
    } catch (RuntimeException e) {
      LOG.error("The audit cannot be written; what people asked for is refused.", e);
      batch.forEach(waiting -> waiting.written().completeExceptionally(e));
    }
  }
}
