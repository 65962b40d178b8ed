package id.berkas.cli;

import id.berkas.accuracy.TypesBench;
import id.berkas.accuracy.TypesReport;
import id.berkas.document.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "types",
    description =
        "Document types with and without a learned model, on packets that bench accuracy has read.",
    mixinStandardHelpOptions = true)
final class BenchTypesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--learn",
      split = ",",
      paramLabel = "DIR",
      description =
          "Folders of levels, such as .berkas/bench-accuracy/office, whose corrections it learns.")
  private List<Path> learn = List.of();

  @Option(
      names = "--judge",
      split = ",",
      required = true,
      paramLabel = "DIR",
      description = "The same, of other seeds, to compare on.")
  private List<Path> judge = List.of();

  @Option(
      names = "--cut",
      paramLabel = "SHARE",
      description = "Of the lines of each page, from the top, as if fed cut off; 0 to 0.9.")
  private double cut;

  @Override
  public Integer call() throws IOException {
    for (List<Path> folders : List.of(learn, judge)) {
      for (Path folder : folders) {
        if (!Files.isDirectory(folder.resolve("seen"))) {
          throw new Refused(
              "%s holds no read packets: run `berkas bench accuracy --data DIR` and name the folder of one level in it."
                  .formatted(folder));
        }
      }
    }
    if (cut < 0 || cut > 0.9) {
      throw new Refused("--cut %s is not a share: give 0 to 0.9.".formatted(cut));
    }
    TypesReport report = new TypesBench().run(learn, judge, cut);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(report));
    } else {
      print(out, report);
    }
    return 0;
  }

  private static void print(PrintWriter out, TypesReport report) {
    out.println(
        "learned from %d corrected and %d confirmed pages"
            .formatted(report.corrected(), report.confirmed()));
    print(out, "anchors alone", report.anchors());
    print(out, "with the model", report.model());
    out.println(
        "mended %d pages, spoiled %d; doubted %d, rightly %d"
            .formatted(
                report.mended(), report.spoiled(), report.doubted(), report.rightlyDoubted()));
    TreeSet<String> types = new TreeSet<>(report.anchors().types().keySet());
    types.addAll(report.model().types().keySet());
    for (String type : types) {
      var before = report.anchors().types().get(type);
      var after = report.model().types().get(type);
      if (before == null || !before.equals(after)) {
        out.println("  %s: %s, then %s".formatted(type, before, after));
      }
    }
  }

  private static void print(PrintWriter out, String who, TypesReport.Figures figures) {
    out.println(
        String.format(
            Locale.ROOT, "%-16s macro F1 %.4f, pages %s", who, figures.macroF1(), figures.pages()));
  }
}
