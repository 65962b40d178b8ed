package id.berkas.cli;

import id.berkas.bench.NumberBench;
import id.berkas.bench.NumberReport;
import id.berkas.document.Json;
import id.berkas.specimen.NoiseLevel;
import id.berkas.specimen.NumberPress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "numbers",
    description = "How well identity numbers are read on copied cards and in boxes of forms.",
    mixinStandardHelpOptions = true)
final class BenchNumbersCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--sides",
      description = "Sides of each kind and noise (default: ${DEFAULT-VALUE}).")
  private int sides = 12;

  @Option(names = "--seed", description = "The first side (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--kind",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}; all where none is named.")
  private List<NumberPress.Kind> kinds = List.of(NumberPress.Kind.values());

  @Option(
      names = "--noise",
      split = ",",
      description = "Of ${COMPLETION-CANDIDATES}; all where none is named.")
  private List<NoiseLevel> noises = List.of(NoiseLevel.values());

  @Option(names = "--misses", description = "Name every field that was told wrongly.")
  private boolean misses;

  @Override
  public Integer call() throws Exception {
    Path folder = DemoFolder.fresh(Folders.home().resolve(".berkas/bench-numbers"));
    PrintWriter out = spec.commandLine().getOut();
    try (NumberBench bench = new NumberBench(folder, spec.commandLine().getErr()::println)) {
      NumberReport report = bench.run(kinds, noises, sides, seed);
      if (json) {
        out.println(Json.write(report));
        return 0;
      }
      report.lines().forEach(out::println);
      if (misses) {
        report.misses().forEach(out::println);
      }
    }
    return 0;
  }
}
