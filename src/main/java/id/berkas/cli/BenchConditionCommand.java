package id.berkas.cli;

import id.berkas.bench.ConditionBench;
import id.berkas.bench.ConditionReport;
import id.berkas.separation.CutRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "condition",
    description = "How well blank, upright, straight and badly scanned pages are told.",
    mixinStandardHelpOptions = true)
final class BenchConditionCommand implements Callable<Integer> {

  private static final int SAY_EVERY = 100;

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--pages", description = "How many (default: ${DEFAULT-VALUE}).")
  private int pages = 1000;

  @Option(names = "--seed", description = "The first page (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--misses", description = "Name every page that was told wrongly.")
  private boolean misses;

  @Override
  public Integer call() throws IOException {
    PrintWriter progress = spec.commandLine().getErr();
    ConditionReport report;
    try (ConditionBench bench = new ConditionBench()) {
      report = bench.run(seed, pages, CutRules.BLANK_FROM, done -> say(progress, done));
    }
    Figures.print(spec.commandLine().getOut(), json, report, misses ? report.misses() : List.of());
    return 0;
  }

  private static void say(PrintWriter progress, int done) {
    if (done % SAY_EVERY == 0) {
      progress.println(done + " pages ...");
    }
  }
}
