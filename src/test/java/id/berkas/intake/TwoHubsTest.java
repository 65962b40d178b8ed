package id.berkas.intake;

import static id.berkas.intake.ScanRoom.ONE_FILE;
import static id.berkas.intake.ScanRoom.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.BatchRef;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sweeps of one folder at the same moment, as two hubs on one database would make them. */
class TwoHubsTest {

  @TempDir Path home;

  @Test
  void sweepsThatMeetMakeOneBatchOfOneFile() throws Exception {
    try (ScanRoom room = new ScanRoom(home, ONE_FILE);
        ExecutorService hubs = Executors.newFixedThreadPool(4)) {
      for (int file = 0; file < 10; file++) {
        room.drop("scan-" + file + ".jpg", SampleScans.jpeg(file));
      }
      Callable<List<BatchRef>> hub = room::sweep;
      hubs.invokeAll(List.of(hub, hub, hub, hub)).forEach(TwoHubsTest::done);
      room.clock.advance(QUIET);

      hubs.invokeAll(List.of(hub, hub, hub, hub)).forEach(TwoHubsTest::done);

      assertThat(room.batches()).isEqualTo(10);
      assertThat(room.states()).hasSize(10).containsOnly(IncomingState.STORED);
    }
  }

  private static List<BatchRef> done(Future<List<BatchRef>> sweep) {
    return sweep.resultNow();
  }
}
