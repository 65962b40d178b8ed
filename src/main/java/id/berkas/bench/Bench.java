package id.berkas.bench;

import id.berkas.bench.EngineRun.Sample;
import id.berkas.demo.DemoDay;
import id.berkas.hub.WorkerPool;
import id.berkas.store.ContentStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Compares, on the same pages in one run, the whole way with the bare engine and with other
 * programs.
 */
public final class Bench {

  private static final String LANGUAGES = "eng+ind";

  private final ApplicationContext hub;
  private final Path data;
  private final Set<String> leftOut;
  private final Consumer<String> progress;

  /**
   * @param leftOut programs not to compare with, by their command's name
   * @param progress takes each figure as soon as it is known: the slowest program comes last
   */
  public Bench(ApplicationContext hub, Path data, Set<String> leftOut, Consumer<String> progress) {
    this.hub = hub;
    this.data = data;
    this.leftOut = leftOut;
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
    say("the whole way", wholeWay);
    progress.accept("the bare engine ...");
    ContentStore store = hub.getBean(ContentStore.class);
    double engine = new EngineRun(store, LANGUAGES, threads).pagesPerMinute(samples);
    say("the bare engine", engine);
    OtherPrograms others = new OtherPrograms(store, data.resolve("bench"), LANGUAGES, threads);
    Double tesseract = compared("tesseract", () -> others.tesseract(samples));
    Double ocrmypdf = compared("ocrmypdf", () -> others.ocrmypdf(samples));
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

  private @Nullable Double compared(String program, Callable<Double> pagesPerMinute)
      throws Exception {
    if (leftOut.contains(program) || !OtherPrograms.has(program)) {
      return null;
    }
    progress.accept(program + " ...");
    double speed = pagesPerMinute.call();
    say(program, speed);
    return speed;
  }

  private void say(String what, double pagesPerMinute) {
    progress.accept("%s: %.1f pages a minute".formatted(what, pagesPerMinute));
  }

  private Map<String, Double> stepTimes() {
    List<Process> workers = hub.getBean(WorkerPool.class).living();
    return StepTimes.until(
        ProcessHandle.current().pid(), workers.stream().map(Process::pid).toList());
  }
}
