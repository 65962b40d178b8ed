package id.berkas.cli;

import id.berkas.bench.AuditBench;
import id.berkas.bench.AuditReport;
import id.berkas.document.Json;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private BenchHub empty = new BenchHub();

  @Override
  public Integer call() throws Exception {
    if (entries < 1 || rounds < 1) {
      throw new Refused("Give at least one entry and one round.");
    }
    PrintWriter progress = spec.commandLine().getErr();
    try (ConfigurableApplicationContext hub = empty.start("bench-audit")) {
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
    BenchHub.print(report.times(), out);
  }
}
