package id.berkas.intake;

import static id.berkas.intake.ScanRoom.ONE_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In real time: a writer that opens, appends, closes and pauses, while sweeps go on. */
class SlowWriterTest {

  private static final int PARTS = 6;

  @TempDir Path home;

  @Test
  void aFileThatGrowsUnderTheSweepsIsTakenOnceAndWhole() {
    byte[] scan = SampleScans.tiff(5);
    List<BatchRef> taken = new ArrayList<>();
    try (ScanRoom room = new ScanRoom(home, ONE_FILE + "complete: {quietTime: 1s}\n");
        ScheduledExecutorService scanner = Executors.newSingleThreadScheduledExecutor()) {
      room.useRealTime();
      Path file = room.profile.folder().resolve("slow.tif");
      for (int part = 0; part < PARTS; part++) {
        int from = scan.length * part / PARTS;
        int to = scan.length * (part + 1) / PARTS;
        scanner.schedule(() -> append(file, scan, from, to), part * 700L, TimeUnit.MILLISECONDS);
      }

      await()
          .pollInSameThread()
          .pollInterval(Duration.ofMillis(100))
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                taken.addAll(room.sweep());
                return !taken.isEmpty();
              });

      Batch batch = room.batch(taken.getFirst());
      assertThat(room.store.bytes(batch.files().getFirst().original())).isEqualTo(scan);
      room.intake().release(taken.getFirst());
      assertThat(room.names()).containsExactly("done/slow.tif");
      assertThat(room.batches()).isEqualTo(1);
    }
  }

  private static Path append(Path file, byte[] scan, int from, int to) throws IOException {
    return Files.write(
        file,
        Arrays.copyOfRange(scan, from, to),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
