package id.berkas.imaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Repair;
import id.berkas.hold.HoldReason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Broken PDF files: what can be mended gives its page and says so; what cannot is held. */
class RepairedFilesTest extends AtADesk {

  private static final String BODY =
      """
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[3 0 R]/Count 1>>
      endobj
      3 0 obj
      <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>
      endobj
      4 0 obj
      <</Length 61>>
      stream
      BT /F 40 Tf 100 600 Td (SPECIMEN SPECIMEN) Tj ET
      100 300 200 100 re f
      endstream
      endobj
      5 0 obj
      <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
      endobj
      """;

  private static final String WHOLE =
      "%PDF-1.4\n" + BODY + "trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

  @Test
  void aWrongTableOfObjectsIsRebuilt() {
    assertMended(WHOLE, Repair.TABLE_REBUILT);
  }

  @Test
  void aMissingHeaderIsPutBack() {
    assertMended(WHOLE.substring("%PDF-1.4\n".length()), Repair.HEADER_MISSING);
  }

  @Test
  void aFileThatEndsBehindItsLastObjectIsWholeWhenItsPagesAreThere() {
    assertMended("%PDF-1.4\n" + BODY, Repair.TABLE_REBUILT);
  }

  @Test
  void aFileThatEndsBeforeItsLastPageIsCutOff() {
    String cut = WHOLE.substring(0, WHOLE.indexOf("3 0 obj"));

    assertThat(desk.survey(bytes(cut)).refusals())
        .extracting(Survey.Refusal::reason)
        .containsExactly(HoldReason.TRUNCATED);
  }

  @Test
  void numbersThatNoObjectCanHaveAreMended() {
    assertMended(WHOLE.replace("3 0 obj", "3 18446744073709551616 obj"), Repair.NUMBERS_MENDED);
  }

  @Test
  void aWrongCountOfPagesIsSaid() {
    String whole = new String(Scans.pdf(Scans.textPage("SPECIMEN")), ISO_8859_1);

    assertThat(desk.survey(bytes(whole)).repairs()).isEmpty();
    assertThat(desk.survey(bytes(whole.replace("/Count 1", "/Count 0"))).repairs())
        .extracting(Survey.Repaired::repair)
        .containsExactly(Repair.COUNT_WRONG);
  }

  @Test
  void emptyBoxesAndBoxesThatMissEachOtherGiveTheWholeSheet() {
    Stream.of(
            "[0 0 0 0]", "[0 0 595 842]/CropBox[0 0 0 0]", "[0 0 595 842]/CropBox[600 850 900 990]")
        .map(box -> WHOLE.replace("[0 0 595 842]", box))
        .forEach(pdf -> assertThat(height(pdf)).isBetween(3500, 3509));
  }

  @Test
  void aPageWhoseContentIsNotInTheFileIsHeldAndNotBlank() {
    assertHeld(WHOLE.replace("4 0 obj", "9 0 obj"));
    assertHeld(WHOLE.replace("/Contents", "/Cntents"));
  }

  @Test
  void aPageWhoseContentCannotBeUnderstoodIsHeldAndNotBlank() {
    String nonsense = "%s %s".formatted("\u00ff\u0090".repeat(20), "\u0081\u0003".repeat(20));
    int content = WHOLE.indexOf("BT /F");
    assertHeld(
        WHOLE.substring(0, content) + nonsense + WHOLE.substring(WHOLE.indexOf("\nendstream")));
    assertHeld(WHOLE.replace("<</Length 61>>", "<</Length 61/Filter/FlateDecode>>"));
  }

  @Test
  void anEmptyPageIsNoFault() {
    String empty = WHOLE.replaceAll("(?s)BT /F.*re f", "q Q");

    assertThat(desk.look(bytes(empty), PageLimits.DEFAULT))
        .isInstanceOfSatisfying(
            LookResult.Looked.class, looked -> assertThat(looked.look().blank()).isEqualTo(1));
  }

  private int height(String pdf) {
    return desk.page(bytes(pdf), 0).image().getHeight();
  }

  private void assertMended(String pdf, Repair repair) {
    assertThat(desk.survey(bytes(pdf)).repairs())
        .extracting(Survey.Repaired::repair)
        .containsExactly(repair);
    GrayPage page = GrayPage.of(desk.page(bytes(pdf), 0).image());
    assertThat(page.height()).isBetween(3500, 3509);
    assertThat(page.at(800, 2050)).as("the black bar").isLessThan(30);
  }

  private void assertHeld(String pdf) {
    assertThat(desk.look(bytes(pdf), PageLimits.DEFAULT))
        .isInstanceOfSatisfying(
            LookResult.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(HoldReason.DRAWS_NOTHING));
  }

  private static byte[] bytes(String pdf) {
    return pdf.getBytes(ISO_8859_1);
  }
}
