package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Barcode;
import id.berkas.document.Disposition;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.CodeRule;
import id.berkas.profile.CodeRule.Does;
import id.berkas.profile.SeparationMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every stack of paper, however it was fed. */
class EveryStackOfPaperTest {

  private enum Sheet implements UnaryOperator<Stack> {
    PAPER(Stack::paper),
    BLANK(Stack::blank),
    UNOPENED(Stack::unopened),
    DAMAGED(Stack::paperWithDamagedCode),
    DOCUMENT(stack -> stack.page(0.1, new Barcode("CODE_128", "DOC-99", Stack.BOX, "t"))),
    PATCH(Stack::patch),
    COVER_A(stack -> stack.cover("LA-A")),
    COVER_B(stack -> stack.cover("LA-B")),
    COVER_A_AND_B(
        stack ->
            stack.page(
                0.1,
                Stack.qr(Stack.CODE.payload("LA-A", "AB2C")),
                Stack.qr(Stack.CODE.payload("LA-B", "AB2C")))),
    FORGED(stack -> stack.forgedCover("LA-F"));

    private final UnaryOperator<Stack> put;

    Sheet(UnaryOperator<Stack> put) {
      this.put = put;
    }

    @Override
    public Stack apply(Stack stack) {
      return put.apply(stack);
    }
  }

  private static final Set<Sheet> NO_SEPARATOR =
      Set.of(Sheet.PAPER, Sheet.BLANK, Sheet.UNOPENED, Sheet.DAMAGED, Sheet.DOCUMENT);

  private final BatchCutter cutter = new BatchCutter(Stack.CODE);

  @Provide
  Arbitrary<List<Sheet>> sheets() {
    return Arbitraries.of(Sheet.class).list().ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<CodeRule>> rules() {
    return Combinators.combine(
            Arbitraries.of(CodeFormat.PATCH, CodeFormat.CODE_128, CodeFormat.QR_CODE),
            Arbitraries.of(".*", "PATCH.", "DOC-[0-9]+").map(Pattern::compile),
            Arbitraries.of(Does.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(CodeRule::new)
        .list()
        .ofMaxSize(3);
  }

  @Property
  void noRuleOfAProfileKeepsACoverSheetFromStartingItsPacket(
      @ForAll("sheets") List<Sheet> sheets,
      @ForAll("rules") List<CodeRule> rules,
      @ForAll boolean duplex) {
    CutRules cutRules = new CutRules(SeparationMode.COVER_OR_PATCH, duplex, 0.9, rules);
    List<Sheet> with = startingWith(Sheet.COVER_A, sheets);
    with.add(Sheet.COVER_B);
    with.add(Sheet.UNOPENED);
    with.add(Sheet.PAPER);
    Cut cut = cutter.cut(stack(with).pages(), cutRules);
    assertThat(end(cut, "p" + (with.size() - 2)).reason()).startsWith("cover-sheet");
    assertThat(cut.packets().getLast().opening())
        .isInstanceOfSatisfying(
            ByCoverSheet.class, cover -> assertThat(cover.registration()).isEqualTo("LA-B"));
  }

  @Property
  void everyPageEndsExactlyOnceAndInItsPlace(
      @ForAll("sheets") List<Sheet> sheets,
      @ForAll("rules") List<CodeRule> rules,
      @ForAll SeparationMode mode,
      @ForAll boolean duplex) {
    List<PageFacts> pages = stack(sheets).pages();
    Cut cut = cutter.cut(pages, new CutRules(mode, duplex, 0.9, rules));
    assertThat(cut.pages().keySet())
        .containsExactlyInAnyOrderElementsOf(pages.stream().map(PageFacts::page).toList());
    assertThat(cut.packets().stream().map(CutPacket::pages).flatMap(Collection::stream).toList())
        .isEqualTo(
            pages.stream()
                .map(PageFacts::page)
                .filter(page -> end(cut, page).disposition() == Disposition.FILED)
                .toList());
  }

  @Property
  void aPageIsFiledInThePacketThatNamesIt(
      @ForAll("sheets") List<Sheet> sheets, @ForAll SeparationMode mode) {
    Cut cut = cutter.cut(stack(sheets).pages(), new CutRules(mode, true));
    for (CutPacket packet : cut.packets()) {
      assertThat(packet.position()).isEqualTo(cut.packets().indexOf(packet) + 1);
      assertThat(packet.pages())
          .isNotEmpty()
          .allSatisfy(page -> assertThat(end(cut, page).packet()).isEqualTo(packet.position()));
    }
  }

  @Property
  void aPageIsFiledUnderTheCoverNearestBeforeItOrUnderNobody(@ForAll("sheets") List<Sheet> sheets) {
    List<PageFacts> pages = stack(sheets).pages();
    Cut cut = cutter.cut(pages, new CutRules(SeparationMode.COVER_OR_PATCH, false));
    for (CutPacket packet : cut.packets()) {
      for (String page : packet.pages()) {
        assertThat(registration(packet)).isEqualTo(nearestBefore(page, sheets));
      }
    }
  }

  private static String registration(CutPacket packet) {
    return packet.opening() instanceof ByCoverSheet cover ? cover.registration() : "nobody";
  }

  private static String nearestBefore(String page, List<Sheet> sheets) {
    int number = Integer.parseInt(page.substring(1));
    return sheets.subList(0, number).reversed().stream()
        .filter(sheet -> !NO_SEPARATOR.contains(sheet))
        .findFirst()
        .map(sheet -> sheet == Sheet.COVER_A ? "LA-A" : sheet == Sheet.COVER_B ? "LA-B" : "nobody")
        .orElse("nobody");
  }

  @Property
  void everyCoverSheetIsInAPacketOrReportedEmpty(@ForAll("sheets") List<Sheet> sheets) {
    List<PageFacts> pages = stack(sheets).pages();
    Cut cut = cutter.cut(pages, new CutRules(SeparationMode.COVER_OR_PATCH, false));
    List<String> reported = cut.emptyPackets().stream().map(EmptyPacket::page).toList();
    assertThat(cut.pages().entrySet())
        .filteredOn(page -> page.getValue().packet() == null)
        .filteredOn(page -> page.getValue().reason().endsWith("cover-sheet"))
        .extracting(page -> page.getKey())
        .containsExactlyInAnyOrderElementsOf(reported);
  }

  @Property
  void twoStacksFedTogetherAreCutAsIfFedOneByOne(
      @ForAll("sheets") List<Sheet> first, @ForAll("sheets") List<Sheet> second) {
    List<Sheet> one = startingWith(Sheet.PATCH, first);
    CutRules rules = new CutRules(SeparationMode.COVER_OR_PATCH, false);
    Cut apart = cutter.cut(stack(one).pages(), rules);
    Stack together = stack(one);
    together.cover("LA-C");
    second.forEach(sheet -> sheet.apply(together));
    Stack other = new Stack().cover("LA-C");
    second.forEach(sheet -> sheet.apply(other));
    Cut both = cutter.cut(together.pages(), rules);
    assertThat(shapes(both, 0))
        .isEqualTo(
            Stream.concat(
                    shapes(apart, 0).stream(),
                    shapes(cutter.cut(other.pages(), rules), one.size()).stream())
                .toList());
  }

  @Property
  void theSameStackIsCutTheSameAgain(
      @ForAll("sheets") List<Sheet> sheets, @ForAll SeparationMode mode, @ForAll boolean duplex) {
    CutRules rules = new CutRules(mode, duplex);
    assertThat(cutter.cut(stack(sheets).pages(), rules))
        .isEqualTo(cutter.cut(stack(sheets).pages(), rules));
  }

  /** Kind of opening and numbers of the filed pages, shifted as if more pages came before. */
  private static List<String> shapes(Cut cut, int shift) {
    return cut.packets().stream()
        .map(
            packet ->
                packet.opening().getClass().getSimpleName()
                    + packet.pages().stream()
                        .map(page -> Integer.parseInt(page.substring(1)) + shift)
                        .toList())
        .toList();
  }

  private static List<Sheet> startingWith(Sheet sheet, List<Sheet> sheets) {
    List<Sheet> all = new ArrayList<>(sheets);
    all.addFirst(sheet);
    return all;
  }

  private static Stack stack(List<Sheet> sheets) {
    Stack stack = new Stack();
    sheets.forEach(sheet -> sheet.apply(stack));
    return stack;
  }

  private static PageDisposition end(Cut cut, String page) {
    return Objects.requireNonNull(cut.pages().get(page));
  }
}
