package id.berkas.bench;

import id.berkas.document.Batches;
import id.berkas.document.Progress;
import id.berkas.hub.WorkerPool;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Sends one large colour batch through a running hub and watches what it costs. */
public final class MemoryBench {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  private static final String SCANNER = "scans/mfp-lobby";
  private static final long MEGABYTE = 1 << 20;

  private final ApplicationContext hub;
  private final Path data;
  private long workerPeak;
  private long temporaryPeak;

  public MemoryBench(ApplicationContext hub, Path data) {
    this.hub = hub;
    this.data = data;
  }

  /** Draws the batch; before the hub starts, so that drawing does not count. */
  public static Path draw(Path folder, int pages, long seed) throws IOException {
    Path file = folder.resolve("colour-batch.pdf");
    ColourBatch.write(file, pages, seed);
    return file;
  }

  /** Feeds the batch and waits until its last packet is on the queue. */
  public MemoryReport run(Path batch, int pages) throws IOException, InterruptedException {
    long input = Files.size(batch);
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    Path folder = Files.createDirectories(data.resolve(SCANNER));
    long started = System.nanoTime();
    Files.move(batch, folder.resolve("colour-batch.pdf"), StandardCopyOption.ATOMIC_MOVE);
    Progress progress = hub.getBean(Progress.class);
    while (hub.getBean(Batches.class).latest(1).isEmpty() || !progress.counts().allQueued()) {
      watch();
      Thread.sleep(LOOK_AGAIN);
    }
    double minutes = (System.nanoTime() - started) / 60e9;
    int packets = progress.counts().packets().values().stream().mapToInt(Integer::intValue).sum();
    long heap = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new MemoryReport(
        pages,
        input / MEGABYTE,
        packets,
        minutes,
        heap / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE,
        workerPeak,
        temporaryPeak / MEGABYTE,
        (double) temporaryPeak / input,
        dataBytes() / MEGABYTE);
  }

  private static Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private void watch() {
    long[] workers =
        hub.getBean(WorkerPool.class).living().stream().mapToLong(Process::pid).toArray();
    for (long worker : workers) {
      workerPeak = Math.max(workerPeak, ProcessMemory.peakMegabytes(worker));
    }
    long temporary =
        LongStream.concat(LongStream.of(ProcessHandle.current().pid()), LongStream.of(workers))
            .map(process -> OpenFiles.temporaryBytes(process, data))
            .sum();
    temporaryPeak = Math.max(temporaryPeak, temporary);
  }

  private long dataBytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
