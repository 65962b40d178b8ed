package id.berkas.accuracy;

import id.berkas.accuracy.AccuracyReport.LevelReport;
import id.berkas.demo.DemoDay;
import id.berkas.document.Json;
import id.berkas.inspect.InspectSettings;
import id.berkas.inspect.Inspector;
import id.berkas.registration.RegistrationList;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CoverSheetKey;
import id.berkas.specimen.DayTruth;
import id.berkas.specimen.DropBoxDay;
import id.berkas.specimen.NoiseLevel;
import id.berkas.store.FolderStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Draws packets, sends them through the real stages as {@code inspect} does, and compares what
 * comes out with the truth.
 */
public final class AccuracyBench {

  private final Path folder;
  private final Consumer<String> progress;

  /**
   * @param folder takes paper, pictures and reports; what an earlier run of the same order has
   *     drawn and read there is used again
   */
  public AccuracyBench(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Where the report for people lies. */
  public Path page() {
    return folder.resolve("report/index.html");
  }

  /**
   * Measures, and writes {@code report/index.html} and {@code report/accuracy.json}.
   *
   * @throws IOException when paper or report cannot be written
   */
  public AccuracyReport run(AccuracyOrder order) throws IOException {
    List<LevelReport> levels = new ArrayList<>();
    for (NoiseLevel level : order.levels()) {
      levels.add(level(order, level));
      write(new AccuracyReport(order.seed(), levels));
    }
    return new AccuracyReport(order.seed(), levels);
  }

  private LevelReport level(AccuracyOrder order, NoiseLevel level) throws IOException {
    String name = level.name().toLowerCase(Locale.ROOT);
    Path own = folder.resolve(name);
    FolderStore store = new FolderStore(own.resolve("store"));
    DayTruth day = day(order, level, own, name);
    RegistrationList registrations =
        RegistrationList.read(own.resolve("day").resolve(DropBoxDay.REGISTRATIONS));
    Failures failures = new Failures(name, page().resolveSibling("pages"), store);
    LevelScore score = new LevelScore(name, day, failures, registrations);
    List<BatchTruth> batches = BatchTruth.of(day, own.resolve("day"));
    try (Inspector inspector = new Inspector(settings(own, registrations))) {
      Desk desk = new Desk(own.resolve("seen"), inspector, store);
      int done = 0;
      for (BatchTruth batch : batches) {
        score.count(batch, new JudgedBatch(inspector.judge(desk.see(batch))));
        progress.accept("%s: scan job %d of %d".formatted(name, ++done, batches.size()));
      }
      return score.report(desk.secondsPerPage());
    }
  }

  private DayTruth day(AccuracyOrder order, NoiseLevel level, Path own, String name)
      throws IOException {
    Path truth = own.resolve("day").resolve(DropBoxDay.TRUTH);
    if (Files.exists(truth)) {
      return DayTruth.read(truth);
    }
    progress.accept(name + ": drawing pages ...");
    return DemoDay.generate(own.resolve("day"), own, order.day(level)).truth();
  }

  private static InspectSettings settings(Path own, RegistrationList registrations)
      throws IOException {
    return InspectSettings.of(registrations, new CoverSheetCode(CoverSheetKey.in(own)), null, true);
  }

  private void write(AccuracyReport report) throws IOException {
    Files.createDirectories(page().getParent());
    Files.writeString(page(), new AccuracyPage(report).html());
    Files.writeString(page().resolveSibling("accuracy.json"), Json.write(report));
  }
}
