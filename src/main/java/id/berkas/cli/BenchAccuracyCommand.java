package id.berkas.cli;

import id.berkas.accuracy.AccuracyBench;
import id.berkas.accuracy.AccuracyOrder;
import id.berkas.accuracy.AccuracyReport;
import id.berkas.accuracy.AccuracyReport.LevelReport;
import id.berkas.document.Json;
import id.berkas.specimen.DayOrder;
import id.berkas.specimen.NoiseLevel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "accuracy",
    description =
        "How well rendered packets are read, matched and checked, with pictures of failures.",
    mixinStandardHelpOptions = true)
final class BenchAccuracyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--packets", description = "Of each level (default: ${DEFAULT-VALUE}).")
  private int packets = 40;

  @Option(names = "--seed", description = "Which packets (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--level",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}; all where none is named.")
  private List<NoiseLevel> levels = List.of(NoiseLevel.values());

  @Option(
      names = "--layouts",
      description = "Of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DayOrder.Layouts layouts = DayOrder.Layouts.BOTH;

  @Option(
      names = "--again",
      description = "Go on where the last run of the same options ended, or judge it once more.")
  private boolean again;

  @Option(names = "--data", description = "A folder to use and empty first.", paramLabel = "DIR")
  private Optional<Path> data = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Path folder = data.orElse(Folders.home().resolve(".berkas/bench-accuracy"));
    AccuracyBench bench =
        new AccuracyBench(
            again ? folder : DemoFolder.fresh(folder), spec.commandLine().getErr()::println);
    AccuracyReport report = bench.run(new AccuracyOrder(seed, packets, levels, layouts));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(report));
      return 0;
    }
    report.levels().forEach(level -> print(out, level));
    out.println("Failures with pictures: " + bench.page());
    return 0;
  }

  private static void print(PrintWriter out, LevelReport level) {
    out.println(
        "%s: %d packets, %d pages".formatted(level.level(), level.packets(), level.pages()));
    out.println(
        String.format(Locale.ROOT, "  %-46s %.4f", "document types, macro F1", level.macroF1()));
    level.shares().forEach((name, share) -> out.println("  %-46s %s".formatted(name, share)));
  }
}
