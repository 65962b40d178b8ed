package id.berkas.web.live;

import id.berkas.web.access.Standings;
import id.berkas.web.live.Stream.Word;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The streams of all open pages. A page is told at most once in {@link #GATHER} that something
 * changed, however much did; one thread looks for all of them. The streams end before the web
 * server stops, which would wait for them.
 */
@Component
class Streams implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

  private static final Duration GATHER = Duration.ofMillis(300);
  private static final Duration BEAT = Duration.ofSeconds(15);

  /** A hub serves that many pages at once; others look by themselves now and then. */
  private static final int MOST = 1000;

  private final News news;
  private final Standings standings;
  private final Set<Stream> open = ConcurrentHashMap.newKeySet();
  private volatile @Nullable ScheduledExecutorService watch;
  private long told;

  Streams(News news, Standings standings) {
    this.news = news;
    this.standings = standings;
  }

  /**
   * Adds a stream.
   *
   * @param since the mark its page was drawn at
   * @return false when it cannot be served
   */
  boolean add(Stream stream, String since) {
    if (watch == null || open.size() >= MOST) {
      return false;
    }
    stream.knows(news.count());
    open.add(stream);
    stream.tell(Word.OPEN);
    if (news.since(since, stream::shows)) {
      stream.tell(Word.CHANGED);
    }
    return true;
  }

  void remove(Stream stream) {
    open.remove(stream);
  }

  int open() {
    return open.size();
  }

  void end(Predicate<Stream> which) {
    open.stream().filter(which).forEach(this::end);
  }

  private void end(Stream stream) {
    open.remove(stream);
    stream.end();
  }

  private void look() {
    long before = told;
    told = news.count();
    if (told > before) {
      open.stream()
          .filter(stream -> news.since(Math.max(before, stream.known()), stream::shows))
          .forEach(stream -> stream.tell(Word.CHANGED));
    }
  }

  /** Whose sign-in was taken away meanwhile hears no more. */
  private void beat() {
    try {
      Set<String> gone = standings.ended(open.stream().map(Stream::who).toList());
      end(stream -> gone.contains(stream.who().name()));
    } catch (RuntimeException e) {
      LOG.warn("Cannot ask who may still watch; the pages are asked at the door.", e);
      end(stream -> true);
    }
    open.forEach(stream -> stream.tell(Word.BEAT));
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live").daemon().factory());
    watch = started;
    every(started, GATHER, this::look);
    every(started, BEAT, this::beat);
  }

  private static void every(ScheduledExecutorService clock, Duration time, Runnable deed) {
    clock.scheduleWithFixedDelay(deed, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = watch;
    watch = null;
    if (running != null) {
      running.shutdownNow();
    }
    end(stream -> true);
  }

  @Override
  public boolean isRunning() {
    return watch != null;
  }

  /** Stops before the web server's graceful shutdown begins. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
