package id.berkas.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Times the queue and the next packet of an officer on a full database, by HTTP to a hub. */
public final class DeskBench {

  private static final int WARMING = 15;
  private static final Pattern TASK = Pattern.compile("action=\"/tasks/(\\d+)/decide");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final ApplicationContext hub;
  private final String address;
  private final Consumer<String> progress;

  /**
   * @param hub a hub with the demo's sign-ins and an empty database
   * @param address where it listens
   */
  public DeskBench(ApplicationContext hub, String address, Consumer<String> progress) {
    this.hub = hub;
    this.address = address;
    this.progress = progress;
  }

  /** Something an officer asks for. */
  @FunctionalInterface
  private interface Question {
    void ask() throws IOException, InterruptedException;
  }

  /**
   * @param tasks how many to make, all open
   * @param pages how many in all
   * @param rounds how often everything is asked for
   */
  public DeskReport run(int tasks, int pages, int rounds, long seed)
      throws IOException, InterruptedException {
    progress.accept("filling the database ...");
    long began = System.nanoTime();
    new DeskFill(
            hub.getBean(JdbcTemplate.class),
            new TransactionTemplate(hub.getBean(PlatformTransactionManager.class)),
            hub.getBean(Clock.class).instant(),
            seed)
        .run(tasks, pages / tasks);
    double filled = (System.nanoTime() - began) / 1e9;
    Environment settings = hub.getEnvironment();
    String url = settings.getProperty("spring.datasource.url", "");
    Map<String, Times> times = times(rounds);
    figures(times, rounds);
    return new DeskReport(url.split(":")[1], tasks, pages, filled, times);
  }

  /** The administrator's figures, of days on which half of the packets were decided. */
  private void figures(Map<String, Times> times, int rounds)
      throws IOException, InterruptedException {
    DeskFill.decideHalf(hub.getBean(JdbcTemplate.class));
    try (DeskVisitor administrator = new DeskVisitor(address)) {
      administrator.signIn("admin", "admin-demo");
      time(times, rounds, "dashboard", () -> administrator.get("/dashboard"));
      String branch = DeskFill.branch(7);
      time(
          times,
          rounds,
          "dashboard of a branch",
          () -> administrator.get("/dashboard?by=PROGRAM&branch=" + branch));
      time(times, rounds, "dashboard, CSV", () -> administrator.get("/dashboard/volumes.csv"));
    }
  }

  private Map<String, Times> times(int rounds) throws IOException, InterruptedException {
    Map<String, Times> times = new LinkedHashMap<>();
    try (DeskVisitor officer = new DeskVisitor(address)) {
      officer.signIn("officer", "officer-demo");
      String branch = DeskFill.branch(7);
      time(times, rounds, "queue", () -> officer.get("/queue"));
      time(times, rounds, "queue of a branch", () -> officer.get("/queue?branch=" + branch));
      time(
          times,
          rounds,
          "queue, narrow cut",
          () ->
              officer.get(
                  "/queue?branch=%s&program=JKP&outcome=missing&due=late".formatted(branch)));
      time(
          times, rounds, "queue, cut without hits", () -> officer.get("/queue?holder=nobody-here"));
      time(times, rounds, "pictures ahead", () -> officer.get("/queue/ahead"));
      DeskVisitor.Answer[] open = {officer.post("/queue/next", Map.of())};
      time(times, rounds, "decide, next packet", () -> open[0] = decide(officer, open[0]));
      time(times, rounds, "packet again", () -> officer.get(open[0].path()));
      time(times, rounds, "queue, decided", () -> officer.get("/queue?decided=true"));
    }
    return times;
  }

  private static DeskVisitor.Answer decide(DeskVisitor officer, DeskVisitor.Answer packet)
      throws IOException, InterruptedException {
    return officer.post(
        "/tasks/%s/decide".formatted(packet.find(TASK)),
        Map.of("version", packet.find(VERSION), "decision", "ACCEPTED"));
  }

  private void time(Map<String, Times> times, int rounds, String what, Question question)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARMING; i++) {
      question.ask();
    }
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long began = System.nanoTime();
      question.ask();
      nanos[i] = System.nanoTime() - began;
    }
    times.put(what, Times.of(nanos));
    progress.accept("%s: p95 %.1f ms".formatted(what, times.get(what).p95()));
  }
}
