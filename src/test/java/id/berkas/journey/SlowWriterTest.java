package id.berkas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.berkas.demo.DemoDay;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.specimen.DayOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowWriterTest {

  private static final int PARTS = 10;
  private static final int SECONDS = 20;

  @TempDir Path folder = Path.of("");

  @Test
  void aFileThatGrowsForTwentySecondsWithPausesIsTakenOnceAndWhole() throws IOException {
    Path data = folder.resolve("data");
    DemoDay.generate(folder.resolve("day"), data, DayOrder.demo(5).withPackets(3));
    byte[] scan = Files.readAllBytes(first(folder.resolve("day/mfp")));
    try (HubUnderTest hub = HubUnderTest.on(data, Map.of("berkas.workers", "0"));
        ScheduledExecutorService scanner = Executors.newSingleThreadScheduledExecutor()) {
      Path target = data.resolve("scans/mfp-lobby/slow.pdf");
      await().until(() -> Files.isDirectory(data.resolve("scans/mfp-lobby")));
      AtomicInteger written = new AtomicInteger();
      scanner.scheduleAtFixedRate(
          () -> append(target, scan, written.getAndIncrement()),
          0,
          SECONDS * 1000L / (PARTS - 1),
          TimeUnit.MILLISECONDS);
      await().atMost(Duration.ofSeconds(60)).until(() -> written.get() >= PARTS);
      assertThat(hub.bean(Batches.class).latest(10)).isEmpty();
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                try (Stream<Path> done = Files.list(data.resolve("scans/mfp-lobby/done"))) {
                  assertThat(done).hasSize(1);
                }
              });
      List<Batch> batches = hub.bean(Batches.class).latest(10);
      assertThat(batches).hasSize(1);
      assertThat(batches.getFirst().files().getFirst().bytes()).isEqualTo(scan.length);
    }
  }

  /** Opened, written and closed again for each part, as scanners do. */
  private static void append(Path target, byte[] scan, int part) {
    if (part >= PARTS) {
      return;
    }
    int from = (int) ((long) scan.length * part / PARTS);
    int to = (int) ((long) scan.length * (part + 1) / PARTS);
    try {
      Files.write(
          target,
          java.util.Arrays.copyOfRange(scan, from, to),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path first(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().findFirst().orElseThrow();
    }
  }
}
