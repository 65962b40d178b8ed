package id.berkas.hub;

import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;

/** Counts what goes through one route. */
final class RouteMeter extends RoutePolicySupport {

  /** The minute that runs is not over and not counted. */
  private static final int MINUTES = 5;

  private static final int SLOTS = MINUTES + 1;
  private static final long MINUTE = 60_000;

  private final Clock clock;
  private final Runnable told;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final long[] minutes = new long[SLOTS];
  private final int[] counts = new int[SLOTS];
  private volatile @Nullable String lastError;

  /**
   * Begins to count.
   *
   * @param told runs after each count
   */
  RouteMeter(Clock clock, Runnable told) {
    this.clock = clock;
    this.told = told;
  }

  @Override
  public void onExchangeDone(Route route, Exchange exchange) {
    Throwable failure =
        exchange.getException() == null
            ? exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)
            : exchange.getException();
    int things = failure == null ? things(route, exchange) : 1;
    done.addAndGet(things);
    count(clock.millis() / MINUTE, things);
    if (failure != null) {
      failed.incrementAndGet();
      lastError = "%s: %s".formatted(failure.getClass().getSimpleName(), failure.getMessage());
    }
    if (things > 0) {
      told.run();
    }
  }

  /** A look into a folder took as many as it lists, mostly none; a message of a queue is one. */
  private static int things(Route route, Exchange exchange) {
    boolean isMessage = route.getEndpoint().getEndpointUri().startsWith("jms");
    return !isMessage && exchange.getMessage().getBody() instanceof Collection<?> taken
        ? taken.size()
        : 1;
  }

  private synchronized void count(long minute, int things) {
    int slot = (int) (minute % SLOTS);
    if (minutes[slot] != minute) {
      minutes[slot] = minute;
      counts[slot] = 0;
    }
    counts[slot] += things;
  }

  long done() {
    return done.get();
  }

  long failed() {
    return failed.get();
  }

  @Nullable String lastError() {
    return lastError;
  }

  /** Things a minute, over the last five whole minutes. */
  synchronized double perMinute() {
    long now = clock.millis() / MINUTE;
    int sum = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      boolean whole = minutes[slot] < now && minutes[slot] >= now - MINUTES;
      sum += whole ? counts[slot] : 0;
    }
    return sum / (double) MINUTES;
  }
}
