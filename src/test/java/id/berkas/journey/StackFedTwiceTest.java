package id.berkas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.berkas.collation.Pass;
import id.berkas.collation.Passes;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Page;
import id.berkas.document.Page.Side;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.ledger.LedgerCheck;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four fronts and three backs, from the scanner folder to the queue, through the real routes. */
class StackFedTwiceTest {

  @TempDir Path folder = Path.of("");

  @Test
  void sidesThatDifferAreHeldAndGoOnAsOneBatchWhenAPersonSaysWhereTheGapIs() throws IOException {
    Path data = folder.resolve("data");
    try (HubUnderTest hub = HubUnderTest.on(data, OneSidedScanner.settings(data))) {
      feedBothSides(data, hub);
      List<Pass> pair = OneSidedScanner.pair(hub);
      await().until(() -> !hub.bean(Holds.class).open().isEmpty());
      assertThat(hub.bean(Holds.class).open())
          .extracting(Hold::reason, Hold::subjectId)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  HoldReason.PASSES_DIFFER, pair.getFirst().batch()));

      OneSidedScanner.join(hub, pair, 2);

      assertOneWholeStack(hub);
    }
  }

  @Test
  void aHubKilledWhileAndAfterASideIsPairedLosesNothingAndDoublesNothing()
      throws IOException, InterruptedException {
    Path data = folder.resolve("killed");
    try (HubUnderTest hub = HubUnderTest.on(data, OneSidedScanner.settings(data))) {
      feedBothSides(data, hub);
      OneSidedScanner.pair(hub);
    }
    pairAndDie(data, "within");
    pairAndDie(data, "after");
    try (HubUnderTest hub = HubUnderTest.on(data, OneSidedScanner.settings(data))) {
      assertOneWholeStack(hub);
    }
  }

  private static void feedBothSides(Path data, HubUnderTest hub) throws IOException {
    OneSidedScanner.feed(data, "depan.pdf", 4);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> hub.bean(Batches.class).latest(9).size() == 1);
    OneSidedScanner.feed(data, "belakang.pdf", 3);
  }

  private static void pairAndDie(Path data, String moment)
      throws IOException, InterruptedException {
    Process hub =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                PairerThatIsKilled.class.getName(),
                data.toString(),
                moment)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("killed-%s.log".formatted(moment)).toFile())
            .start();
    assertThat(hub.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(hub.exitValue()).as("ended by the kill").isEqualTo(137);
  }

  private static void assertOneWholeStack(HubUnderTest hub) {
    hub.finish(3);
    assertThat(hub.bean(Passes.class).open()).isEmpty();
    List<Batch> whole =
        hub.bean(Batches.class).latest(9).stream()
            .filter(batch -> batch.state() != BatchState.PAIRED)
            .toList();
    assertThat(whole).hasSize(1);
    List<Page> pages = hub.bean(Pages.class).ofBatch(whole.getFirst().id());
    assertThat(pages)
        .extracting(Page::side)
        .containsExactly(
            Side.FRONT, Side.BACK, Side.FRONT, Side.FRONT, Side.BACK, Side.FRONT, Side.BACK);
    assertThat(pages).allMatch(page -> page.disposition() != null);
    assertThat(pages.stream().map(Page::source).distinct()).hasSize(7);
    assertThat(hub.bean(LedgerCheck.class).check().problems()).isEmpty();
  }
}
