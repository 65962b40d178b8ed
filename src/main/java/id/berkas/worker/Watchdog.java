package id.berkas.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when a job takes longer than it may: native code that hangs cannot be
 * interrupted, only left behind.
 */
final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watchdog").factory());

  private final Runnable end;

  Watchdog(Runnable end) {
    this.end = end;
  }

  /** Watches until the result is closed. */
  Watched watch(String job, Duration limit) {
    ScheduledFuture<?> alarm =
        timer.schedule(
            () -> {
              LOG.error("A {} job took longer than {}; this worker ends.", job, limit);
              end.run();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    return () -> alarm.cancel(false);
  }

  /** A job under watch. */
  interface Watched extends AutoCloseable {
    @Override
    void close();
  }
}
