package id.berkas.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.Packet;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerCheckTest {

  private static final String BATCH = "PKL-261116-0001";

  @TempDir static Path folder = Path.of("");

  private StageUnderTest hub = new StageUnderTest(folder, Wiring.class);
  private String original = "";

  @BeforeEach
  void aBatchOfThreePages() {
    original = hub.bean(ContentStore.class).put("scan".getBytes(StandardCharsets.UTF_8)).sha256();
    BatchFile file = new BatchFile(original, "scan.pdf", 4);
    hub.bean(Batches.class)
        .add(
            new Batch(
                BATCH,
                "mfp-lobby",
                "PKL",
                "scan.pdf",
                BatchState.SEPARATED,
                StageUnderTest.RECEIVED,
                List.of(file)));
    hub.bean(Batches.class).counted(BATCH, 3);
    for (int number = 1; number <= 3; number++) {
      hub.bean(Pages.class).add(BATCH, number, new PageSource(original, "application/pdf", number));
      hub.bean(Pages.class)
          .dispose("%s.%03d".formatted(BATCH, number), Disposition.BLANK, null, null);
    }
  }

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void aWholeBatchHasNoProblems() {
    LedgerReport report = check();
    assertThat(report.problems()).isEmpty();
    assertThat(report.pagesIn()).isEqualTo(3);
    assertThat(report.dispositions()).containsEntry(Disposition.BLANK, 3);
  }

  @Test
  void aLostLastPageIsNamed() {
    sql("delete from page where number = 3");
    assertThat(check().problems()).singleElement().asString().contains(BATCH, "3 pages came in");
  }

  @Test
  void aLostMiddlePageIsNamed() {
    sql("delete from page where number = 2");
    assertThat(check().problems()).anyMatch(problem -> problem.contains("no page 2"));
  }

  @Test
  void aPageWithoutDispositionIsNamed() {
    sql("update page set disposition = null where number = 2");
    assertThat(check().problems()).singleElement().asString().contains(BATCH + ".002");
  }

  @Test
  void aHeldPageThatNobodyIsAskedAboutIsNamed() {
    String page = BATCH + ".002";
    hub.bean(Pages.class).dispose(page, Disposition.HELD, "not-opened", null);
    Holds holds = hub.bean(Holds.class);
    holds.place(Subject.PAGE, page, "imaging-looked", HoldReason.TOO_MANY_PIXELS, "");
    assertThat(check().problems()).isEmpty();

    holds.settle(Subject.PAGE, page, "imaging-looked", "noted");

    assertThat(check().problems()).singleElement().asString().contains(page, "no open hold");
  }

  @Test
  void aPacketWhoseOnlyPageWasRejectedIsNotALoss() {
    hub.bean(Batches.class).nextId("PKL", StageUnderTest.RECEIVED);
    Packet packet = hub.packet(1);
    sql("update batch_file set original = '%s'".formatted(original));
    sql("delete from page where packet = '%s'".formatted(packet.id()));
    assertThat(check().problems()).anyMatch(problem -> problem.contains("has no page"));
    sql(
        "update page set disposition = 'REJECTED', packet = '%s' where number = 2"
            .formatted(packet.id()));

    assertThat(check().problems()).noneMatch(problem -> problem.contains("has no page"));
  }

  @Test
  void anOriginalThatWasChangedIsNamed() throws IOException {
    Path file = hub.bean(ContentStore.class).file(original);
    Files.writeString(file, "scam");
    try {
      assertThat(check().problems()).singleElement().asString().contains("scan.pdf", "changed");
    } finally {
      Files.writeString(file, "scan");
    }
  }

  private LedgerReport check() {
    return hub.bean(LedgerCheck.class).check();
  }

  private void sql(String statement) {
    hub.bean(JdbcClient.class).sql(statement).update();
  }

  @Import({Ledger.class, LedgerCheck.class})
  static class Wiring {
    @Bean
    ContentStore store() {
      return new FolderStore(folder.resolve("store"));
    }
  }
}
