package id.berkas.separation;

import static id.berkas.profile.SeparationMode.COVER_ONLY;
import static id.berkas.profile.SeparationMode.COVER_OR_PATCH;
import static id.berkas.profile.SeparationMode.ONE_PACKET_PER_BATCH;
import static id.berkas.separation.Stack.CODE;
import static id.berkas.separation.Stack.OTHER_KEY;
import static id.berkas.separation.Stack.qr;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Barcode;
import id.berkas.document.Disposition;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.ByRefusedCover;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.profile.SeparationMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCutterTest {

  private final Stack stack = new Stack();

  @Test
  void aCoverSheetStartsAPacketAndNamesItsRegistration() {
    Cut cut = cut(stack.cover("LA-1").paper(2).cover("LA-2").paper());
    assertThat(cut.packets())
        .containsExactly(
            new CutPacket(1, byCover("p1", "LA-1"), List.of("p2", "p3"), List.of()),
            new CutPacket(2, byCover("p4", "LA-2"), List.of("p5"), List.of()));
    assertThat(end(cut, "p4"))
        .isEqualTo(new PageDisposition(Disposition.SEPARATOR, "cover-sheet", 2));
    assertThat(cut.emptyPackets()).isEmpty();
  }

  @Test
  void aPatchSheetStartsAPacketOfNobody() {
    Cut cut = cut(stack.patch().paper().patch().paper(2));
    assertThat(cut.packets())
        .containsExactly(
            new CutPacket(1, new ByPatchSheet("p1", "PATCHT"), List.of("p2"), List.of()),
            new CutPacket(2, new ByPatchSheet("p3", "PATCHT"), List.of("p4", "p5"), List.of()));
  }

  @Test
  void aPatchAfterACoveredPacketDoesNotInheritItsRegistration() {
    Cut cut = cut(stack.cover("LA-1").paper().patch().paper());
    assertThat(cut.packets().get(1).opening()).isEqualTo(new ByPatchSheet("p3", "PATCHT"));
  }

  @ParameterizedTest
  @CsvSource({
    "CODE_39,PATCHT",
    "CODE_39,PATCH1",
    "CODE_128,PATCH2",
    "CODE_128,PATCH3",
    "QR_CODE,PATCH4",
    "QR_CODE,PATCH6",
    "CODE_39,PATCH T",
    "CODE_39,PATCH-T",
    "QR_CODE,patcht"
  })
  void everyPatchSheetEverPrintedSeparates(String format, String text) {
    Cut cut = cut(stack.paper().page(0.5, new Barcode(format, text, Stack.BOX, "test")).paper());
    assertThat(cut.packets()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"CODE_39,PATCH5", "CODE_39,PATCHTT", "EAN_13,PATCHT", "CODE_39,LA-PKL-200428-00017"})
  void otherCodesDoNotSeparate(String format, String text) {
    Cut cut = cut(stack.paper().page(0.1, new Barcode(format, text, Stack.BOX, "test")).paper());
    assertThat(cut.packets()).hasSize(1);
  }

  @Test
  void aForgedCoverSheetSeparatesAndProvesNothing() {
    Cut cut = cut(stack.cover("LA-1").paper().forgedCover("LA-2").paper());
    CutPacket packet = cut.packets().get(1);
    assertThat(packet.opening())
        .isEqualTo(
            new ByRefusedCover("p3", OTHER_KEY.payload("LA-2", "AB2C"), "wrong-check", Stack.BOX));
    assertThat(packet.alarms()).containsExactly(Alarms.COVER_SHEET_REFUSED);
    assertThat(end(cut, "p3").reason()).isEqualTo("refused-cover-sheet");
  }

  @Test
  void aPatchDirectlyBeforeACoverIsOneOpening() {
    Cut cut = cut(stack.patch().cover("LA-1").paper());
    assertThat(cut.packets())
        .containsExactly(new CutPacket(1, byCover("p2", "LA-1"), List.of("p3"), List.of()));
    assertThat(end(cut, "p1"))
        .isEqualTo(new PageDisposition(Disposition.SEPARATOR, "patch-sheet", 1));
  }

  @Test
  void aSheetBetweenPatchAndCoverIsNotTheCoversEvenWhenItCannotBeOpened() {
    Cut cut = cut(stack.patch().unopened().cover("LA-1").paper());
    assertThat(end(cut, "p2")).isEqualTo(new PageDisposition(Disposition.HELD, "not-opened", null));
    assertThat(cut.packets().getFirst().alarms()).isEmpty();
  }

  @Test
  void aPatchAfterACoverLeavesTheCoverWithoutPaper() {
    Cut cut = cut(stack.cover("LA-1").patch().paper());
    assertThat(openings(cut)).containsExactly(new ByPatchSheet("p2", "PATCHT"));
    assertThat(cut.emptyPackets()).extracting(EmptyPacket::page).containsExactly("p1");
  }

  @Test
  void twoPatchesInARowAreOneOpening() {
    Cut cut = cut(stack.patch().patch().paper());
    assertThat(openings(cut)).containsExactly(new ByPatchSheet("p1", "PATCHT"));
    assertThat(end(cut, "p2").reason()).isEqualTo("patch-sheet-again");
  }

  @Test
  void twoCoversInARowMeanThatTheFirstEnvelopeIsEmpty() {
    Cut cut = cut(stack.cover("LA-1").cover("LA-2").paper());
    assertThat(openings(cut)).containsExactly(byCover("p2", "LA-2"));
    assertThat(cut.emptyPackets())
        .containsExactly(
            new EmptyPacket("p1", byCover("p1", "LA-1"), "LA-1: no page follows this cover sheet"));
    assertThat(end(cut, "p1"))
        .isEqualTo(new PageDisposition(Disposition.SEPARATOR, "cover-sheet", null));
  }

  @Test
  void theSameCoverTwiceInARowIsOneOpening() {
    Cut cut = cut(stack.cover("LA-1", "AAAA").cover("LA-1", "BBBB").paper());
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.emptyPackets()).isEmpty();
  }

  @Test
  void theSameRefusedCoverTwiceInARowIsOneOpening() {
    Cut cut = cut(stack.forgedCover("LA-1").forgedCover("LA-1").paper());
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.emptyPackets()).isEmpty();
  }

  @Test
  void aReturnedCoverInsideItsOwnPacketStartsNoNewOne() {
    Cut cut = cut(stack.cover("LA-1").paper().cover("LA-1", "OLD2").paper());
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.packets().getFirst().pages()).containsExactly("p2", "p4");
    assertThat(end(cut, "p3").reason()).isEqualTo("cover-sheet-again");
  }

  @Test
  void aPatchAtTheEndMeansNothing() {
    Cut cut = cut(stack.patch().paper().patch());
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.emptyPackets()).isEmpty();
    assertThat(end(cut, "p3"))
        .isEqualTo(new PageDisposition(Disposition.SEPARATOR, "patch-sheet", null));
  }

  @Test
  void aCoverAtTheEndIsAnEmptyPacket() {
    Cut cut = cut(stack.cover("LA-1").paper().cover("LA-2"));
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.emptyPackets()).extracting(EmptyPacket::page).containsExactly("p3");
  }

  @Test
  void aCoverWhosePagesCannotBeOpenedIsAnEmptyPacketThatSaysSo() {
    Cut cut = cut(stack.cover("LA-1").unopened());
    assertThat(cut.packets()).isEmpty();
    assertThat(cut.emptyPackets().getFirst().detail()).contains("could be opened (1)");
    assertThat(end(cut, "p2").disposition()).isEqualTo(Disposition.HELD);
  }

  @Test
  void theBlankBackOfASeparatorIsToldApartFromABlankPage() {
    Cut cut = cut(stack.cover("LA-1").blank().paper().blank(), COVER_OR_PATCH, true);
    assertThat(end(cut, "p2"))
        .isEqualTo(new PageDisposition(Disposition.BLANK, "back-of-separator", 1));
    assertThat(end(cut, "p4")).isEqualTo(new PageDisposition(Disposition.BLANK, "blank", 1));
  }

  @Test
  void whatIsWrittenOnTheBackOfASeparatorIsFiled() {
    Cut cut = cut(stack.patch().paper().paper(2), COVER_OR_PATCH, true);
    assertThat(cut.packets().getFirst().pages()).containsExactly("p2", "p3", "p4");
  }

  @Test
  void aBlankAfterASeparatorIsNoBackWhenOnlyFrontsArrive() {
    assertThat(end(cut(stack.cover("LA-1").blank().paper()), "p2").reason()).isEqualTo("blank");
  }

  @Test
  void theBackOfAPatchDoesNotComeBetweenItAndACover() {
    Cut cut = cut(stack.patch().blank().cover("LA-1").blank().paper(2), COVER_OR_PATCH, true);
    assertThat(openings(cut)).containsExactly(byCover("p3", "LA-1"));
    assertThat(cut.emptyPackets()).isEmpty();
  }

  @Test
  void aPageIsBlankFromTheThresholdOn() {
    CutRules rules = new CutRules(COVER_OR_PATCH, false, 0.7);
    Cut cut = new BatchCutter(CODE).cut(stack.patch().paper().page(0.7).page(0.69).pages(), rules);
    assertThat(cut.packets().getFirst().pages()).containsExactly("p2", "p4");
  }

  @Test
  void aPageThatCannotBeOpenedIsHeldInThePacketItStandsIn() {
    Cut cut = cut(stack.cover("LA-1").paper().unopened().paper());
    assertThat(end(cut, "p3")).isEqualTo(new PageDisposition(Disposition.HELD, "not-opened", 1));
    assertThat(cut.packets().getFirst().alarms()).containsExactly("page-not-opened:3");
  }

  @Test
  void aCodeThatCannotBeReadIsAnAlarmOnItsPacket() {
    Cut cut = cut(stack.cover("LA-1").paper().paperWithDamagedCode().cover("LA-2").paper());
    assertThat(cut.packets())
        .extracting(CutPacket::alarms)
        .containsExactly(List.of("separator-probably-missing:3"), List.of());
    assertThat(end(cut, "p3").disposition()).isEqualTo(Disposition.FILED);
  }

  @Test
  void aPatchCodeReadFromItsBarsSeparatesLikeItsText() {
    Cut cut =
        cut(stack.paper().page(0.5, new Barcode("PATCH_2", "PATCH2", Stack.BOX, "t")).paper());
    assertThat(openings(cut)).endsWith(new ByPatchSheet("p2", "PATCH2"));
  }

  @Test
  void pagesBeforeTheFirstSeparatorAreAPacketOfTheirOwn() {
    Cut cut = cut(stack.paper(2).cover("LA-1").paper());
    assertThat(cut.packets().getFirst())
        .isEqualTo(
            new CutPacket(
                1,
                new WithoutSeparator(),
                List.of("p1", "p2"),
                List.of(Alarms.BEFORE_FIRST_SEPARATOR)));
  }

  @Test
  void aBatchWithoutSeparatorIsOnePacketWithAnAlarm() {
    assertThat(cut(stack.paper(3)).packets())
        .containsExactly(
            new CutPacket(
                1,
                new WithoutSeparator(),
                List.of("p1", "p2", "p3"),
                List.of(Alarms.NO_SEPARATOR)));
  }

  @Test
  void onlySeparatorsAndBlanksGiveNoPacket() {
    Cut cut = cut(stack.blank().patch().blank().patch());
    assertThat(cut.packets()).isEmpty();
    assertThat(cut.emptyPackets()).isEmpty();
    assertThat(cut.pages()).hasSize(4);
  }

  @Test
  void coversOfTwoRegistrationsOnOnePageNameNobody() {
    Cut cut =
        cut(
            stack
                .page(0.1, qr(CODE.payload("LA-1", "AB2C")), qr(CODE.payload("LA-2", "AB2C")))
                .paper());
    assertThat(cut.packets().getFirst().opening()).isInstanceOf(ByRefusedCover.class);
    assertThat(cut.packets().getFirst().alarms()).containsExactly(Alarms.COVER_SHEET_CONFLICT);
  }

  @Test
  void oneGenuineCodeOfASheetIsEnoughWhenTheOtherIsSpoiled() {
    Cut cut =
        cut(stack.page(0.1, qr("BK1:LA-1:AB2C:SPOILED"), qr(CODE.payload("LA-1", "AB2C"))).paper());
    assertThat(openings(cut)).containsExactly(byCover("p1", "LA-1"));
    assertThat(cut.packets().getFirst().alarms()).containsExactly(Alarms.COVER_SHEET_REFUSED);
  }

  @Test
  void aCoverCodeSeparatesHoweverFullItsPageIs() {
    Cut cut = cut(stack.patch().paper().page(0, qr(CODE.payload("LA-1", "AB2C"))).paper());
    assertThat(cut.packets()).hasSize(2);
  }

  @Test
  void whereOnlyCoversSeparateAPatchSheetIsFiledAndAnAlarm() {
    Cut cut = cut(stack.cover("LA-1").paper().patch().paper(), COVER_ONLY, false);
    assertThat(cut.packets())
        .containsExactly(
            new CutPacket(
                1,
                byCover("p1", "LA-1"),
                List.of("p2", "p3", "p4"),
                List.of("patch-sheet-ignored:3")));
  }

  @Test
  void oneEnvelopePerRunIsOnePacketWhereverItsCoverLies() {
    Cut cut = cut(stack.paper().cover("LA-1").paper(), ONE_PACKET_PER_BATCH, false);
    assertThat(cut.packets())
        .containsExactly(new CutPacket(1, byCover("p2", "LA-1"), List.of("p1", "p3"), List.of()));
  }

  @Test
  void oneEnvelopePerRunNeedsNoSeparator() {
    Cut cut = cut(stack.paper(2), ONE_PACKET_PER_BATCH, false);
    assertThat(cut.packets().getFirst().alarms()).isEmpty();
  }

  @Test
  void coversOfTwoRegistrationsInOneEnvelopeNameNobody() {
    Cut cut =
        cut(
            stack.cover("LA-1").paper().cover("LA-2").paper().cover("LA-1"),
            ONE_PACKET_PER_BATCH,
            false);
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.packets().getFirst().opening()).isInstanceOf(ByRefusedCover.class);
    assertThat(cut.packets().getFirst().alarms()).containsExactly(Alarms.COVER_SHEET_CONFLICT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"COVER_OR_PATCH", "COVER_ONLY", "ONE_PACKET_PER_BATCH"})
  void anEmptyBatchIsCutIntoNothing(SeparationMode mode) {
    Cut cut = cut(stack, mode, true);
    assertThat(cut).isEqualTo(new Cut(List.of(), Map.of(), List.of()));
  }

  private static Cut cut(Stack stack) {
    return cut(stack, COVER_OR_PATCH, false);
  }

  private static Cut cut(Stack stack, SeparationMode mode, boolean duplex) {
    return new BatchCutter(CODE).cut(stack.pages(), new CutRules(mode, duplex));
  }

  private static PacketOpening byCover(String page, String registration) {
    return new ByCoverSheet(page, registration, "AB2C", Stack.BOX);
  }

  private static PageDisposition end(Cut cut, String page) {
    return Objects.requireNonNull(cut.pages().get(page));
  }

  private static List<PacketOpening> openings(Cut cut) {
    return cut.packets().stream().map(CutPacket::opening).toList();
  }
}
