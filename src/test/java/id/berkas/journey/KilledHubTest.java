package id.berkas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.berkas.demo.DemoDay;
import id.berkas.hub.WorkerPool;
import id.berkas.ledger.LedgerCheck;
import id.berkas.specimen.DayOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of kills is {@code -Dberkas.kills}; the suite takes a few, a release takes thirty. */
class KilledHubTest {

  private static final int KILLS = Integer.getInteger("berkas.kills", 5);
  private static final long SEED = Long.getLong("berkas.seed", 7);
  private static final int PACKETS = Integer.getInteger("berkas.packets", 4);

  @TempDir static Path folder = Path.of("");
  private static Path key = Path.of("");
  private static DemoDay day =
      new DemoDay(Path.of(""), new id.berkas.specimen.DayTruth(0, List.of(), List.of()));
  private static EndState undisturbed =
      new EndState(new java.util.TreeMap<>(), new java.util.TreeMap<>(), 0);

  @BeforeAll
  static void anUndisturbedDay() throws IOException {
    Path data = Files.createDirectories(folder.resolve("undisturbed"));
    day = DemoDay.generate(folder.resolve("day"), data, DayOrder.demo(SEED).withPackets(PACKETS));
    key = data.resolve("cover-sheet.key");
    try (HubUnderTest hub = HubUnderTest.on(data)) {
      hub.take(day);
      undisturbed = EndState.of(hub);
    }
  }

  @Test
  void aHubKilledAtRandomMomentsEndsTheDayAsIfNothingHadHappened()
      throws IOException, InterruptedException {
    Path data = freshData("killed-hub");
    day.dropRegistrations(data);
    day.dropScans(data);
    Random moments = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      HubProcess.runAndKill(data, Duration.ofMillis(4_000 + moments.nextInt(16_000)));
    }
    try (HubUnderTest hub = HubUnderTest.on(data)) {
      hub.finish(day.batches());
      assertThat(EndState.of(hub)).isEqualTo(undisturbed);
      assertThat(hub.bean(LedgerCheck.class).check().problems()).isEmpty();
      assertThat(leftInScannerFolders(data)).isEmpty();
    }
  }

  @Test
  void workersKilledAtRandomMomentsChangeNothingOfTheDay()
      throws IOException, InterruptedException {
    Path data = freshData("killed-workers");
    try (HubUnderTest hub = HubUnderTest.on(data)) {
      Thread killer = Thread.ofVirtual().start(() -> killWorkers(hub.bean(WorkerPool.class)));
      hub.take(day);
      killer.interrupt();
      killer.join();
      assertThat(EndState.of(hub)).isEqualTo(undisturbed);
      assertThat(hub.bean(LedgerCheck.class).check().problems()).isEmpty();
    }
  }

  private static void killWorkers(WorkerPool pool) {
    Random random = new Random(SEED);
    try {
      for (int kill = 0; kill < KILLS; kill++) {
        await().atMost(HubUnderTest.A_DAY).until(() -> !pool.living().isEmpty());
        List<Process> living = pool.living();
        Process victim = living.get(random.nextInt(living.size()));
        victim.waitFor(1_000 + random.nextInt(3_000), TimeUnit.MILLISECONDS);
        victim.destroyForcibly();
      }
    } catch (InterruptedException theDayIsOver) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path freshData(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    Files.copy(key, data.resolve("cover-sheet.key"), StandardCopyOption.COPY_ATTRIBUTES);
    return data;
  }

  private static List<Path> leftInScannerFolders(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("scans"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("/done/"))
          .toList();
    }
  }
}
