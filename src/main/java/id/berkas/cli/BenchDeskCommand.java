package id.berkas.cli;

import id.berkas.bench.DeskBench;
import id.berkas.bench.DeskReport;
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
    name = "desk",
    description = "How fast queue and next packet come from a full database.",
    mixinStandardHelpOptions = true)
final class BenchDeskCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--tasks", description = "Open tasks (default: ${DEFAULT-VALUE}).")
  private int tasks = 100_000;

  @Option(names = "--pages", description = "Pages of all packets (default: ${DEFAULT-VALUE}).")
  private int pages = 1_000_000;

  @Option(names = "--rounds", description = "How often each is asked (default: ${DEFAULT-VALUE}).")
  private int rounds = 100;

  @Option(names = "--seed", description = "Which packets (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Mixin private BenchHub empty = new BenchHub();

  @Override
  public Integer call() throws Exception {
    if (tasks < 1 || pages < tasks || rounds < 1) {
      throw new Refused("Give at least one task, a page for each, and one round.");
    }
    PrintWriter progress = spec.commandLine().getErr();
    try (ConfigurableApplicationContext hub = empty.start("bench-desk")) {
      DeskReport report =
          new DeskBench(hub, HubStarter.address(hub), progress::println)
              .run(tasks, pages, rounds, seed);
      print(report);
    }
    return 0;
  }

  private void print(DeskReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(report));
      return;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%s, %d open tasks, %d pages, filled in %.0f s",
            report.database(),
            report.tasks(),
            report.pages(),
            report.fillSeconds()));
    BenchHub.print(report.times(), out);
  }
}
