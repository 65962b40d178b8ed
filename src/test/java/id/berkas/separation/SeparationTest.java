package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.document.Barcode;
import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.LedgerLine;
import id.berkas.document.Packet;
import id.berkas.document.PacketChanges;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.document.Quality;
import id.berkas.document.Repairs;
import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.imaging.BatchLimits;
import id.berkas.imaging.PasswordKey;
import id.berkas.profile.ScannerProfiles;
import id.berkas.separation.HiddenBlanks.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The stage with its real tables and transactions. */
class SeparationTest {

  private static final Instant MORNING = Instant.parse("2026-11-16T02:00:00Z");

  private final TestDatabase database = new TestDatabase();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  @TempDir Path data;

  @BeforeEach
  void startTheStage() {
    beans.registerBean(DataSource.class, database::source);
    beans.registerBean(JdbcClient.class, database::sql);
    beans.registerBean(ScannerProfiles.class, () -> ScannerProfiles.load(profiles(), data));
    beans.register(Wiring.class);
    beans.refresh();
  }

  @AfterEach
  void stop() {
    beans.close();
    database.close();
  }

  @Test
  void aBatchBecomesPacketsAndEveryPageHasItsEnd() {
    String batch = batch(new Stack().cover("LA-1").paper().unopened().patch().blank().paper());

    List<PacketRef> refs = separate(batch);

    assertThat(refs).containsExactly(new PacketRef(batch + "-P01"), new PacketRef(batch + "-P02"));
    Packet first = packets().get(batch + "-P01");
    assertThat(first.opening())
        .isEqualTo(new ByCoverSheet(batch + ".001", "LA-1", "AB2C", Stack.BOX));
    assertThat(first.pages()).containsExactly(batch + ".002");
    assertThat(first.alarms()).containsExactly("page-not-opened:3");
    assertThat(pages().ofBatch(batch))
        .extracting(Page::disposition)
        .containsExactly(
            Disposition.SEPARATOR,
            Disposition.FILED,
            Disposition.HELD,
            Disposition.SEPARATOR,
            Disposition.BLANK,
            Disposition.FILED);
    assertThat(pages().get(batch + ".005").packet()).isEqualTo(batch + "-P02");
    assertThat(batches().get(batch).state()).isEqualTo(BatchState.SEPARATED);
  }

  @Test
  void separatingTwiceChangesNothingAndNamesTheSamePackets() {
    String batch = batch(new Stack().cover("LA-1").cover("LA-2").paper());
    List<PacketRef> once = separate(batch);
    List<Page> pagesOnce = pages().ofBatch(batch);

    assertThat(separate(batch)).isEqualTo(once).hasSize(1);
    assertThat(pages().ofBatch(batch)).isEqualTo(pagesOnce);
    assertThat(holds().open()).hasSize(1);
  }

  @Test
  void aCoverWithoutPaperIsHeldForTheClerk() {
    String batch = batch(new Stack().cover("LA-1").cover("LA-2").paper());
    separate(batch);
    Hold hold = holds().open().getFirst();
    assertThat(hold.subject()).isEqualTo(Hold.Subject.PAGE);
    assertThat(hold.subjectId()).isEqualTo(batch + ".001");
    assertThat(hold.reason()).isEqualTo(HoldReason.EMPTY_PACKET);
    assertThat(hold.detail()).startsWith("LA-1");
  }

  @Test
  void aBatchOfSeparatorsAndBlanksIsSeparatedIntoNothing() {
    String batch = batch(new Stack().patch().blank());
    assertThat(separate(batch)).isEmpty();
    assertThat(batches().get(batch).state()).isEqualTo(BatchState.SEPARATED);
    assertThat(pages().ofBatch(batch)).extracting(Page::disposition).doesNotContainNull();
    assertThat(holds().open())
        .extracting(Hold::subject, Hold::subjectId, Hold::reason)
        .containsExactly(tuple(Hold.Subject.BATCH, batch, HoldReason.BATCH_BLANK));
  }

  @Test
  void aBatchOfSeparatorsAloneIsNoHold() {
    separate(batch(new Stack().patch()));
    assertThat(holds().open()).isEmpty();
  }

  @Test
  void writingOnAPageOfABlankBatchOpensItsPacketAndSettlesTheHold() {
    String batch = batch(new Stack().patch().blank().blank());
    separate(batch);
    HiddenBlanks blanks = beans.getBean(HiddenBlanks.class);

    Outcome once = blanks.bringBack(batch + ".002", "sari");

    assertThat(once).isEqualTo(new Outcome.Filed(new PacketRef(batch + "-P01")));
    assertThat(blanks.bringBack(batch + ".002", "sari")).isEqualTo(once);
    assertThat(packets().get(batch + "-P01").opening()).isInstanceOf(ByPatchSheet.class);
    assertThat(packets().get(batch + "-P01").pages()).containsExactly(batch + ".002");
    assertThat(pages().ofBatch(batch))
        .extracting(Page::disposition)
        .containsExactly(Disposition.SEPARATOR, Disposition.FILED, Disposition.BLANK);
    assertThat(holds().open()).isEmpty();
    assertThat(ledger().line(batch).orElseThrow().balanced()).isTrue();
    assertThat(blanks.bringBack(batch + ".003", "sari")).isEqualTo(once);
  }

  @Test
  void aFaintPaperAfterACoverSheetComesBackToItsRegistration() {
    String batch = batch(new Stack().cover("LA-1").blank());
    separate(batch);

    beans.getBean(HiddenBlanks.class).bringBack(batch + ".002", "sari");

    assertThat(packets().get(batch + "-P01").opening())
        .isEqualTo(new ByCoverSheet(batch + ".001", "LA-1", "AB2C", Stack.BOX));
    assertThat(holds().open()).isEmpty();
  }

  @Test
  void writingBeforeTheFirstPacketOpensAPacketOfNobodyBehindTheOthers() {
    String batch = batch(new Stack().blank().blank().cover("LA-1").paper());
    separate(batch);
    HiddenBlanks blanks = beans.getBean(HiddenBlanks.class);
    assertThat(blanks.joins(batch + ".002")).isEmpty();

    Outcome once = blanks.bringBack(batch + ".001", "sari");

    assertThat(once).isEqualTo(new Outcome.Filed(new PacketRef(batch + "-P02")));
    assertThat(packets().get(batch + "-P02").opening()).isInstanceOf(WithoutSeparator.class);
    assertThat(packets().get(batch + "-P01").pages()).containsExactly(batch + ".004");
    assertThat(blanks.bringBack(batch + ".002", "sari")).isEqualTo(once);
    assertThat(packets().get(batch + "-P02").pages())
        .containsExactly(batch + ".001", batch + ".002");
    assertThat(ledger().line(batch).orElseThrow().balanced()).isTrue();
  }

  @Test
  void writingBehindACoverWithoutPaperBelongsToThatCover() {
    String batch = batch(new Stack().cover("LA-1").blank().cover("LA-2").paper());
    separate(batch);

    beans.getBean(HiddenBlanks.class).bringBack(batch + ".002", "sari");

    assertThat(packets().get(batch + "-P02").opening())
        .isEqualTo(new ByCoverSheet(batch + ".001", "LA-1", "AB2C", Stack.BOX));
    assertThat(pages().get(batch + ".001").packet()).isEqualTo(batch + "-P02");
    assertThat(holds().open()).isEmpty();
  }

  @Test
  void theProfileSaysWhetherBacksArrive() {
    String batch =
        batch("adf-back-office", BatchState.LOOKED_AT, new Stack().patch().blank().paper());
    separate(batch);
    assertThat(pages().get(batch + ".002").reason()).isEqualTo("back-of-separator");
  }

  @Test
  void aSheetThatStartsABatchMovesWhatFollowsIntoABatchOfItsOwn() {
    String batch =
        batch(
            "with-boxes",
            BatchState.LOOKED_AT,
            new Stack().cover("LA-1").paper().with("BOX-2").paper().unopened().patch().paper());

    List<PacketRef> refs = separate(batch);

    String second = pages().wentOnTo(batch).getFirst();
    assertThat(refs)
        .extracting(PacketRef::packet)
        .containsExactly(batch + "-P01", second + "-P01", second + "-P02");
    assertThat(separate(batch)).isEqualTo(refs);
    assertThat(packets().get(second + "-P01").alarms())
        .contains("pages-before-first-separator", "page-not-opened:3");
    assertThat(pages().ofBatch(second))
        .extracting(Page::disposition)
        .containsExactly(
            Disposition.SEPARATOR,
            Disposition.FILED,
            Disposition.HELD,
            Disposition.SEPARATOR,
            Disposition.FILED);
    assertThat(pages().wherever(batch + ".004").id()).isEqualTo(second + ".002");
    LedgerLine before = ledger().line(batch).orElseThrow();
    assertThat(before.balanced()).isTrue();
    assertThat(before.goneOn()).isEqualTo(5);
    assertThat(ledger().line(second).orElseThrow().balanced()).isTrue();
  }

  @Test
  void aBatchThatIsNotLookedAtYetIsLeftAlone() {
    String batch = batch("mfp-lobby", BatchState.SURVEYED, new Stack().paper());
    assertThatThrownBy(() -> separate(batch)).hasMessageContaining("not looked at yet");
    assertThat(packets().ofBatch(batch)).isEmpty();
  }

  @Test
  void whatBreaksHalfWayLeavesNoTrace() {
    String batch = batch(new Stack().patch().paper());
    database.sql().sql("alter table page add constraint broken check (reason is null)").update();
    assertThatThrownBy(() -> separate(batch)).isNotNull();
    assertThat(packets().ofBatch(batch)).isEmpty();
    assertThat(batches().get(batch).state()).isEqualTo(BatchState.LOOKED_AT);
  }

  private List<PacketRef> separate(String batch) {
    return beans.getBean("separation", Separation.class).separate(new BatchRef(batch));
  }

  private String batch(Stack stack) {
    return batch("mfp-lobby", BatchState.LOOKED_AT, stack);
  }

  private String batch(String profile, BatchState state, Stack stack) {
    String id = batches().nextId("PKL", MORNING);
    batches().add(new Batch(id, profile, "PKL", "scan.pdf", state, MORNING, List.of()));
    batches().counted(id, stack.pages().size());
    for (PageFacts page : stack.pages()) {
      PageSource source = new PageSource("0".repeat(64), "application/pdf", page.number() - 1);
      pages().add(id, page.number(), source);
      if (page.opened()) {
        pages().looked(Page.id(id, page.number()), look(page.blank(), page.barcodes()));
      }
    }
    return id;
  }

  private static PageLook look(double blank, List<Barcode> codes) {
    Quality quality = new Quality(0.9, 0.9);
    return new PageLook(
        1654, 2339, 200, 0, 0, blank, quality, codes, "view", "thumbnail", List.of(), 0);
  }

  private Ledger ledger() {
    return beans.getBean(Ledger.class);
  }

  /** The shipped scanners, and one whose stacks hold several boxes. */
  private Path profiles() {
    try {
      Path folder = Files.createDirectories(data.resolve("profiles"));
      for (String name : List.of("mfp-lobby.yaml", "adf-back-office.yaml")) {
        Files.copy(Path.of("scanner-profiles", name), folder.resolve(name));
      }
      Files.writeString(
          folder.resolve("with-boxes.yaml"),
          """
          name: with-boxes
          branch: PKL
          folder: scans/with-boxes
          pattern: "*.pdf"
          batch: one-file
          codes: {rules: [{code: code-128, value: "BOX-[0-9]+", does: start-batch}]}
          """);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Batches batches() {
    return beans.getBean(Batches.class);
  }

  private Pages pages() {
    return beans.getBean(Pages.class);
  }

  private Packets packets() {
    return beans.getBean(Packets.class);
  }

  private Holds holds() {
    return beans.getBean(Holds.class);
  }

  @EnableTransactionManagement
  @Import({
    Ledger.class,
    Batches.class,
    Pages.class,
    Packets.class,
    Holds.class,
    Repairs.class,
    BatchLimits.class,
    BatchSplit.class,
    PageHistory.class,
    LatePacket.class,
    PacketChanges.class,
    HiddenBlanks.class,
    Separation.class
  })
  static class Wiring {

    @Bean
    PasswordKey passwordKey() {
      return PasswordKey.ofThisProcess();
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
      return new JdbcTransactionManager(source);
    }

    @Bean
    Clock clock() {
      return new SettableClock(MORNING);
    }

    @Bean
    BatchCutter cutter() {
      return new BatchCutter(Stack.CODE);
    }
  }
}
