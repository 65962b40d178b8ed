package id.berkas.collation;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.collation.Interleaving.Order;
import id.berkas.collation.Pass.State;
import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.LedgerLine;
import id.berkas.document.Page;
import id.berkas.document.Page.Side;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StacksFedTwiceTest {

  private static final Duration BACKS_WITHIN = Duration.ofMinutes(10);

  @TempDir private Path home;
  private ScannerForOneSide scanner;

  @BeforeEach
  void switchTheScannerOn() throws IOException {
    scanner = new ScannerForOneSide(home);
  }

  @AfterEach
  void switchItOff() {
    scanner.close();
  }

  @Test
  void otherScannersAreNotKeptWaiting() {
    String batch = scanner.feeds("both-sides", "a.pdf", 2);
    assertThat(scanner.looksAt(batch)).containsExactly(new BatchRef(batch));
  }

  @Test
  void theFirstPassWaitsAndTheSecondIsOfferedAsItsBacks() {
    String fronts = scanner.passes("a.pdf", 3);
    assertThat(scanner.pass(fronts).state()).isEqualTo(State.WAITS);

    String backs = scanner.passes("b.pdf", 3);

    assertThat(scanner.pass(fronts).partner()).isEqualTo(backs);
    assertThat(scanner.pass(backs).partner()).isEqualTo(fronts);
    assertThat(scanner.due()).isEmpty();
    assertThat(openHolds()).isEmpty();
  }

  @Test
  void aConfirmedPairIsOneBatchInWhichEveryPageIsCountedOnce() {
    String fronts = scanner.passes("a.pdf", 3);
    String backs = scanner.passes("b.pdf", 3);

    String whole = join(fronts, backs, 1);

    List<Page> pages = scanner.bean(Pages.class).ofBatch(whole);
    assertThat(pages)
        .extracting(page -> page.source().original() + ":" + page.source().frame())
        .containsExactly(
            fronts + ":0", backs + ":2", fronts + ":1", backs + ":1", fronts + ":2", backs + ":0");
    assertThat(pages)
        .extracting(Page::side)
        .containsExactly(Side.FRONT, Side.BACK, Side.FRONT, Side.BACK, Side.FRONT, Side.BACK);
    assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3, 4, 5, 6);
    Batch batch = scanner.bean(Batches.class).get(whole);
    assertThat(batch.state()).isEqualTo(BatchState.LOOKED_AT);
    assertThat(batch.files()).extracting(BatchFile::original).containsExactly(fronts, backs);
    assertThat(batch.receivedAt()).isEqualTo(ScannerForOneSide.MORNING);
    assertThat(scanner.due()).containsExactly(whole);
    assertThat(scanner.collates(whole)).containsExactly(new BatchRef(whole));
    assertEquations(fronts, backs, whole);
  }

  @Test
  void confirmingTwiceIsConfirmingOnce() {
    String fronts = scanner.passes("a.pdf", 2);
    String backs = scanner.passes("b.pdf", 2);
    String whole = join(fronts, backs, 1);

    assertThat(pairing().join(fronts, backs, Order.REVERSED, 1, "sari")).isEmpty();
    assertThat(pairing().part(fronts, backs, Parting.APART, "sari")).isFalse();
    assertThat(scanner.bean(Pages.class).ofBatch(whole)).hasSize(4);
  }

  @Test
  void aDecisionIsSentUntilTheNextStageHasHeardOfIt() {
    String fronts = scanner.passes("a.pdf", 1);
    String whole = join(fronts, scanner.passes("b.pdf", 1), 1);

    assertThat(scanner.due()).containsExactly(whole);
    assertThat(scanner.due()).containsExactly(whole);
    scanner.bean(Collation.class).sent(new BatchRef(whole));
    assertThat(scanner.due()).isEmpty();
  }

  @Test
  void messagesThatComeAgainAfterThePairingChangeNothing() {
    String fronts = scanner.passes("a.pdf", 2);
    String backs = scanner.passes("b.pdf", 2);
    String whole = join(fronts, backs, 1);

    assertThat(scanner.collates(fronts)).isEmpty();
    assertThat(scanner.bean(Pages.class).wherever(backs + ".002").id()).isEqualTo(whole + ".002");
    assertEquations(fronts, backs, whole);
  }

  @Test
  void aHeldPageTakesItsHoldAlong() {
    String fronts = scanner.feeds("old-simplex", "a.pdf", 2);
    String unread = Page.id(fronts, 2);
    scanner.bean(Pages.class).dispose(unread, Disposition.HELD, "UNREADABLE", null);
    scanner
        .bean(Holds.class)
        .place(Subject.PAGE, unread, "imaging-looked", HoldReason.UNREADABLE, "");
    scanner.looksAt(fronts);

    String whole = join(fronts, scanner.passes("b.pdf", 2), 1);

    assertThat(openHolds()).extracting(Hold::subjectId).containsExactly(whole + ".003");
  }

  @Test
  void passesThatDifferInNumberAreHeldAndPairedWithTheGapWhereThePersonSays() {
    String fronts = scanner.passes("a.pdf", 3);
    String backs = scanner.passes("b.pdf", 2);
    assertThat(openHolds()).extracting(Hold::reason).containsExactly(HoldReason.PASSES_DIFFER);

    String whole = join(fronts, backs, 2);

    assertThat(scanner.bean(Pages.class).ofBatch(whole))
        .extracting(Page::side)
        .containsExactly(Side.FRONT, Side.BACK, Side.FRONT, Side.FRONT, Side.BACK);
    assertThat(openHolds()).isEmpty();
    assertEquations(fronts, backs, whole);
  }

  @Test
  void loneFrontsAreHeldWhenTheirTimeIsOverAndPairedAllTheSameWhenTheBacksCome() {
    String fronts = scanner.passes("a.pdf", 3);
    scanner.due();
    assertThat(openHolds()).isEmpty();

    scanner.clock().advance(BACKS_WITHIN);
    scanner.due();
    scanner.due();
    assertThat(openHolds()).extracting(Hold::reason).containsExactly(HoldReason.BACKS_MISSING);

    String backs = scanner.passes("b.pdf", 3);
    assertThat(scanner.pass(backs).partner()).isEqualTo(fronts);
    assertThat(openHolds()).isEmpty();
  }

  @Test
  void aPairThatNobodyConfirmsIsHeldToo() {
    scanner.passes("a.pdf", 3);
    scanner.passes("b.pdf", 3);
    scanner.clock().advance(BACKS_WITHIN);
    scanner.due();
    assertThat(openHolds()).extracting(Hold::reason).containsExactly(HoldReason.PAIR_UNCONFIRMED);
  }

  @Test
  void aPersonWhoWaitsOnIsAskedAgainLater() {
    String fronts = scanner.passes("a.pdf", 3);
    scanner.clock().advance(BACKS_WITHIN);
    scanner.due();
    assertThat(pairing().waitOn(fronts, "sari")).isTrue();
    scanner.due();
    assertThat(openHolds()).isEmpty();
    scanner.clock().advance(BACKS_WITHIN);
    scanner.due();
    assertThat(openHolds()).hasSize(1);
  }

  @Test
  void whatIsNoPairGoesOnAsTwoBatches() {
    String one = scanner.passes("a.pdf", 3);
    String other = scanner.passes("b.pdf", 2);
    assertThat(pairing().part(one, other, Parting.APART, "sari")).isTrue();
    assertThat(scanner.due()).containsExactly(one, other);
    assertThat(openHolds()).isEmpty();
  }

  @Test
  void aStackOfOneSideGoesOnAloneAndTheNextPassWaitsForItsOwnBacks() {
    String single = scanner.passes("a.pdf", 3);
    String fronts = scanner.passes("b.pdf", 2);
    String backs = scanner.passes("c.pdf", 2);
    assertThat(pairing().part(single, fronts, Parting.FIRST_ALONE, "sari")).isTrue();
    assertThat(scanner.due()).containsExactly(single);
    assertThat(scanner.pass(fronts).partner()).isEqualTo(backs);
  }

  @Test
  void backsThatAreScannedAgainAreKeptAndCountForNothingUntilSomebodyWantsThem() {
    String fronts = scanner.passes("a.pdf", 3);
    String torn = scanner.passes("b.pdf", 2);
    pairing().part(fronts, torn, Parting.BACKS_AGAIN, "sari");
    assertThat(line(torn).of(Disposition.REJECTED)).isEqualTo(2);
    assertThat(line(torn).balanced()).isTrue();

    String backs = scanner.passes("c.pdf", 3);
    assertThat(scanner.pass(fronts).partner()).isEqualTo(backs);

    assertThat(pairing().afterAll(torn, "sari")).isTrue();
    assertThat(line(torn).pending()).isEqualTo(2);
    assertThat(scanner.due()).containsExactly(torn);
  }

  @Test
  void twoPeopleAtOneScannerDoNotMixTheirStacks() {
    String sari = scanner.passes("sari/a.pdf", 3);
    String budi = scanner.passes("budi/a.pdf", 3);
    String backs = scanner.passes("sari/b.pdf", 3);
    assertThat(scanner.pass(sari).partner()).isEqualTo(backs);
    assertThat(scanner.pass(budi).state()).isEqualTo(State.WAITS);
  }

  @Test
  void aPassThatIsLookedAtFirstDoesNotTakeThePlaceOfOneThatCameBefore() {
    String fronts = scanner.feeds("old-simplex", "a.pdf", 3);
    String backs = scanner.feeds("old-simplex", "b.pdf", 3);
    String next = scanner.feeds("old-simplex", "c.pdf", 2);

    scanner.looksAt(backs);
    scanner.looksAt(next);
    assertThat(scanner.pass(backs).state()).isEqualTo(State.WAITS);

    scanner.looksAt(fronts);
    assertThat(scanner.pass(fronts).partner()).isEqualTo(backs);
    assertThat(scanner.pass(next).state()).isEqualTo(State.WAITS);
  }

  @Test
  void aStackWhoseProfileIsGoneIsHeldOnceAndStopsNoOther() throws IOException {
    String one = scanner.passes("a.pdf", 3);
    scanner.isRenamed("old-simplex", "new-simplex");
    String fronts = scanner.feeds("new-simplex", "a.pdf", 2);
    String backs = scanner.feeds("new-simplex", "b.pdf", 2);
    scanner.looksAt(fronts);
    scanner.looksAt(backs);

    assertThat(scanner.due()).isEmpty();
    scanner.due();

    assertThat(openHolds())
        .extracting(Hold::reason, Hold::subjectId, Hold::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(HoldReason.PROFILE_GONE, one, "old-simplex"));
    assertThat(scanner.pass(fronts).partner()).isEqualTo(backs);
  }

  @Test
  void theSidesOfAStackWhoseProfileIsGoneCanBePairedByAPerson() throws IOException {
    String fronts = scanner.passes("a.pdf", 3);
    String backs = scanner.passes("b.pdf", 3);
    scanner.isRenamed("old-simplex", "new-simplex");
    scanner.due();

    String whole = join(fronts, backs, 1);

    assertThat(scanner.due()).containsExactly(whole);
    assertThat(openHolds()).isEmpty();
  }

  @Test
  void theHoldOfAStackSettlesItselfWhenItsProfileIsBack() throws IOException {
    String fronts = scanner.passes("a.pdf", 3);
    scanner.isRenamed("old-simplex", "new-simplex");
    scanner.due();
    scanner.isRenamed("new-simplex", "old-simplex");

    scanner.due();

    assertThat(openHolds()).isEmpty();
    assertThat(scanner.pass(fronts).state()).isEqualTo(State.WAITS);
  }

  private Pairing pairing() {
    return scanner.bean(Pairing.class);
  }

  private String join(String fronts, String backs, int gap) {
    return pairing().join(fronts, backs, Order.REVERSED, gap, "sari").orElseThrow();
  }

  private List<Hold> openHolds() {
    return scanner.bean(Holds.class).open();
  }

  private LedgerLine line(String batch) {
    return scanner.bean(Ledger.class).line(batch).orElseThrow();
  }

  private void assertEquations(String fronts, String backs, String whole) {
    assertThat(List.of(line(fronts), line(backs), line(whole))).allMatch(LedgerLine::balanced);
    assertThat(line(fronts).goneOn() + line(backs).goneOn()).isEqualTo(line(whole).pagesIn());
  }
}
