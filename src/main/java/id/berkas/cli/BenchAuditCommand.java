package id.berkas.cli;

import id.berkas.bench.AuditBench;
import id.berkas.bench.AuditReport;
import id.berkas.document.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "audit",
    description = "How fast a long audit is written, verified and asked.",
    mixinStandardHelpOptions = true)
final class BenchAuditCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--entries", description = "Entries (default: ${DEFAULT-VALUE}).")
  private int entries = 1_000_000;

  @Option(names = "--rounds", description = "How often each is asked (default: ${DEFAULT-VALUE}).")
  private int rounds = 30;

  @Option(names = "--seed", description = "Which pages (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--database",
      paramLabel = "JDBC-URL",
      description =
          "An empty PostgreSQL instead of H2; user and password are taken from SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.")
  private Optional<String> database = Optional.empty();

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (entries < 1 || rounds < 1) {
      throw new Refused("Give at least one entry and one round.");
    }
    Path folder = DemoFolder.fresh(data.orElse(Folders.home().resolve(".berkas/bench-audit")));
    Map<String, Object> settings = new HashMap<>();
    settings.put("berkas.demo", "true");
    settings.put("berkas.broker.port", "0");
    settings.put("berkas.workers", "0");
    database.ifPresent(url -> settings.put("spring.datasource.url", url));
    PrintWriter progress = spec.commandLine().getErr();
    try (ConfigurableApplicationContext hub =
        HubStarter.start(HubStarter.settings(folder, 0).with(settings))) {
      AuditReport report = new AuditBench(hub, progress::println).run(entries, rounds, seed);
      print(report);
    }
    return 0;
  }

  private void print(AuditReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(report));
      return;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%s, %d entries written in %.0f s, verified in %.1f s: %s",
            report.database(),
            report.entries(),
            report.fillSeconds(),
            report.verifySeconds(),
            report.whole() ? "whole" : "BROKEN"));
    out.println("milliseconds                 median      p95     most");
    report
        .times()
        .forEach(
            (what, times) ->
                out.println(
                    String.format(
                        Locale.ROOT,
                        "%-24s %10.1f %8.1f %8.1f",
                        what,
                        times.median(),
                        times.p95(),
                        times.most())));
  }
}
