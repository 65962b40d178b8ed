package id.berkas.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four fronts and three backs, from the scanner folder to the queue, through the real routes. The
 * hub was killed twice over a first stack before it is given another.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StackFedTwiceTest {

  private static final String FIRST = "first";
  private static final String SECOND = "second";

  private Path data = Path.of("");
  private HubUnderTest hub;

  @BeforeAll
  void pairTheFirstStackWithAHubThatIsKilledWithinAndAfterIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    data = Files.createDirectories(folder.resolve("data"));
    pairAndDie("within", FIRST);
    pairAndDie("after");
    hub = HubUnderTest.on(data, OneSidedScanner.settings(data));
  }

  @AfterAll
  void close() {
    hub.close();
  }

  @Test
  void aHubKilledWhileAndAfterASideIsPairedLosesNothingAndDoublesNothing() {
    assertOneWholeStack(FIRST, 3);
  }

  @Test
  void sidesThatDifferAreHeldAndGoOnAsOneBatchWhenAPersonSaysWhereTheGapIs() throws IOException {
    OneSidedScanner.feedBothSides(data, hub, SECOND);
    List<Pass> pair = OneSidedScanner.pair(hub);
    await().until(() -> !hub.bean(Holds.class).open().isEmpty());
    assertThat(hub.bean(Holds.class).open())
        .extracting(Hold::reason, Hold::subjectId)
        .containsExactly(tuple(HoldReason.PASSES_DIFFER, pair.getFirst().batch()));

    OneSidedScanner.join(hub, pair, 2);

    assertOneWholeStack(SECOND, 6);
  }

  /** Compiled in a hurry: this hub lives for seconds. */
  private void pairAndDie(String moment, String... stack) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")
                    .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                PairerThatIsKilled.class.getName(),
                data.toString(),
                moment));
    command.addAll(List.of(stack));
    Process killed =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("killed-%s.log".formatted(moment)).toFile())
            .start();
    assertThat(killed.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(killed.exitValue()).as("ended by the kill").isEqualTo(137);
  }

  private void assertOneWholeStack(String stack, int batches) {
    hub.finish(batches);
    assertThat(hub.bean(Passes.class).open()).isEmpty();
    List<Batch> whole =
        hub.bean(Batches.class).latest(9).stream()
            .filter(batch -> batch.state() != BatchState.PAIRED)
            .filter(batch -> batch.files().getFirst().name().startsWith(stack))
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
