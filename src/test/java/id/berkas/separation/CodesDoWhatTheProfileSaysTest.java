package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Barcode;
import id.berkas.document.Disposition;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.profile.CodeFormat;
import id.berkas.profile.CodeRule;
import id.berkas.profile.CodeRule.Does;
import id.berkas.profile.PatchEdge;
import id.berkas.profile.SeparationMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodesDoWhatTheProfileSaysTest {

  private final Stack stack = new Stack();

  @Test
  void aCodeOfTheRightValueStartsAPacketAndItsPageMayBeKept() {
    CodeRule rule = rule(CodeFormat.CODE_128, "KLAIM-[0-9]+", Does.START_PACKET, true, false);
    Cut cut = cut(false, stack.paper().with("KLAIM-99").paper().with("KLAIM-X").paper(), rule);
    assertThat(cut.packets()).hasSize(2);
    assertThat(cut.packets().getLast().opening()).isEqualTo(new ByPatchSheet("p2", "KLAIM-99"));
    assertThat(cut.packets().getLast().pages()).containsExactly("p2", "p3", "p4", "p5");
  }

  @Test
  void aDocumentBeginsWithTheNextPageWhenTheSheetIsDiscarded() {
    CodeRule rule = rule(CodeFormat.PATCH, "PATCH2", Does.START_DOCUMENT, false, false);
    Cut cut = cut(false, stack.cover("LA-1").paper().with("PATCH2").paper(2).patch().paper(), rule);
    assertThat(cut.packets()).hasSize(2);
    assertThat(end(cut, "p3").reason()).isEqualTo("document-separator");
    assertThat(end(cut, "p3").disposition()).isEqualTo(Disposition.SEPARATOR);
    assertThat(end(cut, "p4").startsDocument()).isTrue();
    assertThat(end(cut, "p5").startsDocument()).isFalse();
  }

  @Test
  void aDocumentBeginsWithThePageOfItsCodeWhenThatIsKept() {
    CodeRule rule = rule(null, "DOC-.*", Does.START_DOCUMENT, true, false);
    Cut cut = cut(false, stack.cover("LA-1").with("DOC-99").paper(), rule);
    assertThat(cut.packets().getFirst().pages()).containsExactly("p2", "p3");
    assertThat(end(cut, "p2").startsDocument()).isTrue();
  }

  @Test
  void nothingFromBeforeTheSheetOfAnotherBatchCountsAfterIt() {
    CodeRule rule = rule(CodeFormat.CODE_128, "BOX-.*", Does.START_BATCH, false, false);
    Cut cut = cut(false, stack.cover("LA-1").paper().with("BOX-2").paper(), rule);
    assertThat(cut.packets()).hasSize(2);
    assertThat(cut.packets().get(1).opening()).isEqualTo(new WithoutSeparator());
    assertThat(cut.packets().get(1).alarms()).containsExactly("pages-before-first-separator");
    assertThat(end(cut, "p3").disposition()).isEqualTo(Disposition.SEPARATOR);
  }

  @Test
  void aPatchThatMayBeReadEitherWayDecidesOnlyWhereThatMakesNoDifference() {
    Barcode either = new Barcode("PATCH_T", "PATCHT", Stack.BOX, "bars-150dpi-40-lines-either-way");
    stack.cover("LA-1").paper().page(0.5, either).paper();
    assertThat(cut(false, stack, CodeRule.PATCH_SHEETS).packets()).hasSize(2);

    CodeRule rule = rule(CodeFormat.PATCH, "PATCH3", Does.START_DOCUMENT, false, false);
    Cut unsure = cut(false, stack, rule);
    assertThat(unsure.packets()).hasSize(1);
    assertThat(unsure.packets().getFirst().alarms())
        .containsExactly("separator-probably-missing:3");
    assertThat(end(unsure, "p3").disposition()).isEqualTo(Disposition.FILED);
  }

  @Test
  void aProfileMayReadPatchCodesFromTheFarEdge() {
    Barcode bars = new Barcode("PATCH_3", "PATCH3", Stack.BOX, "bars-150dpi-40-lines");
    CodeRule rule = rule(CodeFormat.PATCH, "PATCHT", Does.START_DOCUMENT, false, false);
    CutRules far =
        new CutRules(
            SeparationMode.COVER_OR_PATCH,
            false,
            CutRules.BLANK_FROM,
            List.of(rule),
            PatchEdge.FARTHEST);
    Cut cut =
        new BatchCutter(Stack.CODE)
            .cut(stack.cover("LA-1").paper().page(0.5, bars).paper().pages(), far);
    assertThat(end(cut, "p4").startsDocument()).isTrue();
  }

  @Test
  void anIgnoredPatchIsPaper() {
    CodeRule rule = rule(CodeFormat.PATCH, "PATCHT", Does.IGNORE, true, false);
    Cut cut = cut(false, stack.cover("LA-1").patch().paper(), rule);
    assertThat(cut.packets()).hasSize(1);
    assertThat(cut.packets().getFirst().alarms()).isEmpty();
  }

  @Test
  void theBackOfADiscardedSheetIsDroppedWhateverIsOnIt() {
    CodeRule rule = rule(CodeFormat.PATCH, ".*", Does.START_PACKET, false, true);
    Cut cut = cut(true, stack.patch().paper().paper(2), rule);
    assertThat(cut.packets().getFirst().pages()).containsExactly("p3", "p4");
    assertThat(end(cut, "p2"))
        .isEqualTo(new PageDisposition(Disposition.SEPARATOR, "back-of-separator", 1));
  }

  @Test
  void aCoverSheetOnTheBackOfADroppedSheetStillCounts() {
    CodeRule rule = rule(CodeFormat.PATCH, ".*", Does.START_PACKET, false, true);
    Cut cut = cut(true, stack.patch().cover("LA-1").paper(2), rule);
    assertThat(cut.packets().getFirst().opening()).isInstanceOf(ByCoverSheet.class);
  }

  private static CodeRule rule(
      @Nullable CodeFormat code, String value, Does does, boolean keep, boolean dropBack) {
    return new CodeRule(code, Pattern.compile(value), does, keep, dropBack);
  }

  private static Cut cut(boolean duplex, Stack stack, CodeRule rule) {
    List<CodeRule> rules = List.of(rule, CodeRule.PATCH_SHEETS);
    return new BatchCutter(Stack.CODE)
        .cut(
            stack.pages(),
            new CutRules(SeparationMode.COVER_OR_PATCH, duplex, CutRules.BLANK_FROM, rules));
  }

  private static PageDisposition end(Cut cut, String page) {
    return Objects.requireNonNull(cut.pages().get(page));
  }
}
