package id.berkas.cli;

import id.berkas.bench.PagePaper;
import id.berkas.bench.ReadingBench;
import id.berkas.bench.ReadingReport;
import id.berkas.document.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "reading",
    description = "How well typed pages are read, beside the command tesseract.",
    mixinStandardHelpOptions = true)
final class BenchReadingCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--pages",
      description = "Pages of each noise and resolution (default: ${DEFAULT-VALUE}).")
  private int pages = 12;

  @Option(names = "--seed", description = "Which pages (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--text",
      description = "Of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReadingBench.Text text = ReadingBench.Text.INDONESIAN;

  @Option(
      names = "--paper",
      description = "Of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private PagePaper paper = PagePaper.GOOD;

  @Override
  public Integer call() throws Exception {
    Path folder = DemoFolder.fresh(Folders.home().resolve(".berkas/bench-reading"));
    PrintWriter progress = spec.commandLine().getErr();
    try (ReadingBench bench = new ReadingBench(folder, text, paper, progress::println)) {
      print(bench.run(pages, seed));
    }
    return 0;
  }

  private void print(ReadingReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(report));
      return;
    }
    out.println("noise   dpi  reader     wrong characters  exact numbers  seconds a page");
    for (ReadingReport.Row row : report.rows()) {
      line(out, row, "berkas", row.berkas());
      ReadingReport.Score tesseract = row.tesseract();
      if (tesseract != null) {
        line(out, row, "tesseract", tesseract);
      }
    }
  }

  private static void line(
      PrintWriter out, ReadingReport.Row row, String reader, ReadingReport.Score score) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-7s %-4d %-10s %15.3f%% %13.1f%% %15.2f",
            row.noise(),
            row.dpi(),
            reader,
            100 * score.characterErrors(),
            100 * score.exactNumbers(),
            score.secondsPerPage()));
  }
}
