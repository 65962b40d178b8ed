package id.berkas.hub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Tells pages that end their workers from pages whose workers were ended from outside: an
 * operator's kill or the system's shortage of memory says nothing about the page that was being
 * read.
 */
@Component
class Pardons {

  /** Three deliveries of one page and the restarts between them fit in here. */
  private static final Duration LATELY = Duration.ofMinutes(3);

  /** A page that is itself the reason of the shortage must come to an end. */
  private static final int MOST = 3;

  private final Clock clock;
  private final Map<String, Integer> given = new ConcurrentHashMap<>();
  private volatile Instant lastFromOutside = Instant.MIN;

  Pardons(Clock clock) {
    this.clock = clock;
  }

  /** A worker was ended by a signal that processes do not send themselves. */
  void endedFromOutside() {
    lastFromOutside = clock.instant();
  }

  /** Whether this job may start anew with three deliveries. */
  boolean pardon(String subject) {
    if (lastFromOutside.isBefore(clock.instant().minus(LATELY))) {
      return false;
    }
    return given.merge(subject, 1, Integer::sum) <= MOST;
  }
}
