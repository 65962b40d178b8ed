package id.berkas.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way of the paper as it runs now; the hub, which owns the routes, knows. */
public interface RunningRoutes {

  /** The stages in the order of their files. */
  List<Stage> stages();

  /**
   * Starts, suspends or stops a route until the next start of the hub.
   *
   * @param who sign-in name of the person who orders it
   * @param reason why, for the log
   * @return false when there is no such route
   */
  boolean order(String route, Order order, String who, String reason);

  /** What a route can be told. */
  enum Order {
    START,
    SUSPEND,
    STOP
  }

  /**
   * The routes of one file.
   *
   * @param file its name
   * @param leadsTo the files whose routes take what these send
   */
  record Stage(String file, List<Running> routes, List<String> leadsTo) {

    public Stage {
      routes = List.copyOf(routes);
      leadsTo = List.copyOf(leadsTo);
    }

    /** The name without number and ending. */
    public String name() {
      return file.replaceAll("^\\d+-|\\.camel\\.yaml$", "");
    }

    /** What waits in all its queues; null when nobody knows. */
    public @Nullable Long waiting() {
      List<Long> known = routes.stream().map(Running::waiting).filter(Objects::nonNull).toList();
      return known.isEmpty() ? null : Long.valueOf(known.stream().mapToLong(Long::longValue).sum());
    }

    /** Things a minute; those that go through two of its routes count once. */
    public double perMinute() {
      return routes.stream().filter(route -> !route.isFed()).mapToDouble(Running::perMinute).sum();
    }

    public long failed() {
      return routes.stream().mapToLong(Running::failed).sum();
    }

    /** Since when the oldest thing waits; null when nothing does. */
    public @Nullable Instant oldest() {
      Instant oldest = null;
      for (Running route : routes) {
        Instant one = route.oldest();
        if (one != null && (oldest == null || one.isBefore(oldest))) {
          oldest = one;
        }
      }
      return oldest;
    }

    /** Whether every route runs that is meant to. */
    public boolean runs() {
      return routes.stream().allMatch(route -> route.state() == State.STARTED || !route.meant());
    }
  }

  /**
   * What a person told a route that stands still.
   *
   * @param who sign-in name
   * @param reason why; untrusted text
   */
  record Ordered(Order order, String who, String reason, Instant at) {}

  /** How a route is. */
  enum State {
    STARTED,
    SUSPENDED,
    STOPPED
  }

  /**
   * One route, counted since the start of the hub.
   *
   * @param meant whether it starts with the hub
   * @param from where it takes its things
   * @param done things that went through or failed; looking into an empty folder is none
   * @param failed things that failed
   * @param perMinute things a minute, over the last five minutes
   * @param waiting things in its queue; null when it has none or the broker does not tell
   * @param oldest since when the oldest of them waits
   * @param lastError what the last failure said; null when there was none; untrusted text
   * @param ordered who had it stand still, and why; null when it runs or stopped by itself
   */
  record Running(
      String id,
      String description,
      State state,
      boolean meant,
      String from,
      long done,
      long failed,
      double perMinute,
      @Nullable Long waiting,
      @Nullable Instant oldest,
      @Nullable String lastError,
      @Nullable Ordered ordered) {

    /** Whether another route hands it its things, and so counts them too. */
    boolean isFed() {
      return from.startsWith("direct:");
    }
  }
}
