package id.berkas.bench;

import id.berkas.bench.EngineRun.Sample;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.Pages;
import id.berkas.document.Progress;
import id.berkas.hub.WorkerPool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** A day through a running hub, with the clock on it. */
final class WholeRun {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final ApplicationContext hub;
  private final Set<String> before;
  private final Map<String, Long> taken = new HashMap<>();
  private final Map<String, Double> separated = new HashMap<>();
  private long workerPeak;

  /** Batches that are there already do not count. */
  WholeRun(ApplicationContext hub) {
    this.hub = hub;
    this.before = batches().stream().map(Batch::id).collect(Collectors.toUnmodifiableSet());
  }

  private List<Batch> batches() {
    return hub.getBean(Batches.class).latest(Integer.MAX_VALUE);
  }

  private List<Batch> newBatches() {
    return batches().stream().filter(batch -> !before.contains(batch.id())).toList();
  }

  /** Seconds from the first batch taken to the last packet queued, once {@code batches} came in. */
  double follow(int batches) throws InterruptedException {
    Progress progress = hub.getBean(Progress.class);
    long first = 0;
    while (true) {
      watchBatches();
      if (first == 0 && !taken.isEmpty()) {
        first = System.nanoTime();
      }
      if (taken.size() >= batches && progress.counts().allQueued()) {
        return (System.nanoTime() - first) / 1e9;
      }
      workerPeak = Math.max(workerPeak, workersPeak());
      Thread.sleep(LOOK_AGAIN);
    }
  }

  private void watchBatches() {
    for (Batch batch : newBatches()) {
      taken.putIfAbsent(batch.id(), System.nanoTime());
      if (batch.state() == BatchState.SEPARATED && !separated.containsKey(batch.id())) {
        int pages = hub.getBean(Pages.class).ofBatch(batch.id()).size();
        separated.put(
            batch.id(),
            (System.nanoTime() - Objects.requireNonNull(taken.get(batch.id()))) / 1e9 / pages);
      }
    }
  }

  private long workersPeak() {
    return hub.getBean(WorkerPool.class).living().stream()
        .mapToLong(worker -> ProcessMemory.peakMegabytes(worker.pid()))
        .max()
        .orElse(0);
  }

  /** Mean over the batches, seconds per page. */
  double separatedSecondsPerPage() {
    return separated.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  long workerPeakMegabytes() {
    return workerPeak;
  }

  /** Every page of the run, for the others to read. */
  List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (Batch batch : newBatches()) {
      for (Page page : hub.getBean(Pages.class).ofBatch(batch.id())) {
        PageLook look = page.look();
        samples.add(new Sample(page.source(), look == null ? 0 : look.orientation()));
      }
    }
    return samples;
  }
}
