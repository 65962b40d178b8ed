package id.berkas.cli;

import id.berkas.bench.CodeBench;
import id.berkas.bench.CodeReport;
import id.berkas.profile.CodeFormat;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "codes",
    description = "How well separators are found, and how often other paper is taken for one.",
    mixinStandardHelpOptions = true)
final class BenchCodesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--sheets", description = "Separators (default: ${DEFAULT-VALUE}).")
  private int sheets = 5000;

  @Option(names = "--pages", description = "Pages without codes (default: ${DEFAULT-VALUE}).")
  private int pages = 10000;

  @Option(names = "--seed", description = "The first sheet (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--formats",
      split = ",",
      description = "Kinds of codes that count (default: the usual ones of profiles).",
      paramLabel = "FORMAT")
  private Set<CodeFormat> formats = CodeFormat.USUAL;

  @Override
  public Integer call() throws IOException {
    CodeReport report =
        new CodeBench(spec.commandLine().getErr()::println, formats).run(seed, sheets, pages);
    Figures.print(spec.commandLine().getOut(), json, report, report.misses());
    return 0;
  }
}
