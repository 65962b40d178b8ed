package id.berkas.bench;

import id.berkas.audit.Actor;
import id.berkas.audit.Audit;
import id.berkas.audit.AuditCheck;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.AuditVerdict;
import id.berkas.audit.Deed;
import id.berkas.audit.Doing;
import id.berkas.audit.Subject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Times the audit of a hub with many entries: its chain, and the questions of auditors. */
public final class AuditBench {

  private static final int ACCOUNTS = 50;
  private static final int WRITERS = 400;
  private static final int TASKS = 10_000;
  private static final int PAGES_OF_EACH = 10;
  private static final int SHOWN = 200;
  private static final double NANOS = 1e9;

  private final ApplicationContext hub;
  private final Audit audit;
  private final AuditTrail trail;
  private final Consumer<String> progress;

  /**
   * @param hub a hub with an empty database
   */
  public AuditBench(ApplicationContext hub, Consumer<String> progress) {
    this.hub = hub;
    this.audit = hub.getBean(Audit.class);
    this.trail = hub.getBean(AuditTrail.class);
    this.progress = progress;
  }

  /**
   * @param entries how many to write
   * @param rounds how often each question is asked
   */
  public AuditReport run(int entries, int rounds, long seed)
      throws InterruptedException, ExecutionException {
    progress.accept("filling the database ...");
    JdbcTemplate sql = hub.getBean(JdbcTemplate.class);
    new DeskFill(
            sql,
            new TransactionTemplate(hub.getBean(PlatformTransactionManager.class)),
            hub.getBean(Clock.class).instant(),
            seed)
        .run(TASKS, PAGES_OF_EACH);
    List<String> pages = sql.queryForList("select id from page order by id", String.class);
    long began = System.nanoTime();
    write(entries, pages, seed);
    double filled = (System.nanoTime() - began) / NANOS;
    sql.execute("analyze");
    progress.accept("verifying the chain ...");
    began = System.nanoTime();
    AuditVerdict verdict = hub.getBean(AuditCheck.class).check();
    double verified = (System.nanoTime() - began) / NANOS;
    String url = hub.getEnvironment().getProperty("spring.datasource.url", "");
    return new AuditReport(
        url.split(":")[1],
        verdict.entries(),
        filled,
        verified,
        verdict.isWhole(),
        times(rounds, pages));
  }

  private void write(int entries, List<String> pages, long seed)
      throws InterruptedException, ExecutionException {
    try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> hands =
          IntStream.range(0, WRITERS)
              .<Future<?>>mapToObj(
                  writer -> people.submit(() -> write(writer, entries, pages, seed)))
              .toList();
      for (Future<?> hand : hands) {
        hand.get();
      }
    }
  }

  private void write(int writer, int entries, List<String> pages, long seed) {
    Random random = new Random(seed + writer);
    Actor actor = new Actor(account(writer), "OFFICER", null, "127.0.0.1");
    for (int n = writer; n < entries; n += WRITERS) {
      String page = pages.get(random.nextInt(pages.size()));
      Subject subject = new Subject(Subject.Kind.PAGE, page);
      audit.note(new Doing(actor, Deed.SAW, subject, "GET /pages/{id}/view"));
    }
  }

  private static String account(int number) {
    return "account" + number % ACCOUNTS;
  }

  private Map<String, Times> times(int rounds, List<String> pages) {
    Map<String, Times> times = new LinkedHashMap<>();
    time(times, rounds, "whose scans, one account", n -> touched(account(n)));
    time(times, rounds, "latest of one account", n -> find(account(n), null));
    time(times, rounds, "who saw one page", n -> find(null, pages.get(n * 97 % pages.size())));
    time(
        times,
        rounds,
        "who saw a registration",
        n -> find(null, "LA-%s-%06d".formatted(DeskFill.branch(0), n)));
    time(times, rounds, "latest of all", n -> find(null, null));
    return times;
  }

  private void touched(String who) {
    trail.touched(who, new AuditFilter(who, null, null, null, null));
  }

  private void find(@Nullable String who, @Nullable String about) {
    trail.find(new AuditFilter(who, about, null, null, null), SHOWN);
  }

  private void time(Map<String, Times> times, int rounds, String what, IntConsumer question) {
    question.accept(0);
    long[] nanos = new long[rounds];
    for (int n = 0; n < rounds; n++) {
      long began = System.nanoTime();
      question.accept(n);
      nanos[n] = System.nanoTime() - began;
    }
    times.put(what, Times.of(nanos));
    progress.accept("%s: p95 %.1f ms".formatted(what, times.get(what).p95()));
  }
}
