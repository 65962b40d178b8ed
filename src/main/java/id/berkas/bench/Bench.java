package id.berkas.bench;

import id.berkas.bench.EngineRun.Sample;
import id.berkas.demo.DemoDay;
import id.berkas.hub.WorkerPool;
import id.berkas.store.ContentStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/**
 * Compares, on the same pages in one run, the whole way with the bare engine and with other
 * programs.
 */
public final class Bench {

  private static final String LANGUAGES = "ind+eng";

  private final ApplicationContext hub;
  private final Path data;
  private final Consumer<String> progress;

  public Bench(ApplicationContext hub, Path data, Consumer<String> progress) {
    this.hub = hub;
    this.data = data;
    this.progress = progress;
  }

  /**
   * Runs everything.
   *
   * @param alone a small day, for the time to separation of a batch that has the machine to itself
   * @param day the day that is compared; its registrations are imported already
   */
  public BenchReport run(DemoDay alone, DemoDay day) throws Exception {
    int threads = hub.getBean(WorkerPool.class).wanted();
    progress.accept("one batch alone ...");
    alone.dropScans(data);
    WholeRun first = new WholeRun(hub);
    first.follow(alone.batches());
    progress.accept("the whole way ...");
    WholeRun whole = new WholeRun(hub);
    day.dropScans(data);
    Map<String, Double> before = stepTimes();
    double seconds = whole.follow(day.batches());
    Map<String, Double> after = stepTimes();
    List<Sample> samples = whole.samples();
    double wholeWay = samples.size() / (seconds / 60);
    progress.accept("the bare engine ...");
    ContentStore store = hub.getBean(ContentStore.class);
    double engine = new EngineRun(store, LANGUAGES, threads).pagesPerMinute(samples);
    OtherPrograms others = new OtherPrograms(store, data.resolve("bench"), LANGUAGES, threads);
    Double tesseract = null;
    if (OtherPrograms.has("tesseract")) {
      progress.accept("tesseract ...");
      tesseract = others.tesseract(samples);
    }
    Double ocrmypdf = null;
    if (OtherPrograms.has("ocrmypdf")) {
      progress.accept("ocrmypdf ...");
      ocrmypdf = others.ocrmypdf(samples);
    }
    return new BenchReport(
        samples.size(),
        threads,
        wholeWay,
        engine,
        wholeWay / engine,
        tesseract,
        tesseract == null ? null : wholeWay / tesseract,
        ocrmypdf,
        ocrmypdf == null ? null : wholeWay / ocrmypdf,
        whole.separatedSecondsPerPage(),
        first.separatedSecondsPerPage(),
        ProcessMemory.peakMegabytes(ProcessHandle.current().pid()),
        Math.max(first.workerPeakMegabytes(), whole.workerPeakMegabytes()),
        StepTimes.each(before, after, samples.size()));
  }

  private Map<String, Double> stepTimes() {
    List<Process> workers = hub.getBean(WorkerPool.class).living();
    return StepTimes.until(
        ProcessHandle.current().pid(), workers.stream().map(Process::pid).toList());
  }
}
