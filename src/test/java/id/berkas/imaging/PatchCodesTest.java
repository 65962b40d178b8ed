package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Barcode;
import id.berkas.profile.CodeFormat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Patch codes are read from their bars. */
class PatchCodesTest extends AtADesk {

  @ParameterizedTest
  @EnumSource(PatchCode.class)
  void everyPatchCodeIsReadFromItsLeadingEdge(PatchCode code) {
    assertThat(read(sheet(code))).containsExactly(code.name());
  }

  @ParameterizedTest(name = "{0} turned by {1} degrees")
  @CsvSource({"PATCH_T, 90", "PATCH_3, 180", "PATCH_1, 270", "PATCH_6, 180", "PATCH_4, 90"})
  void anyEdgeMayBeFedFirst(PatchCode code, int turn) {
    assertThat(read(sheet(code).turned(turn))).containsExactly(code.name());
  }

  @ParameterizedTest(name = "{0} at a slant of {1} degrees")
  @CsvSource({"PATCH_T, 5", "PATCH_3, -9", "PATCH_2, 16", "PATCH_1, -16"})
  void aSheetAtASlantIsRead(PatchCode code, double slant) {
    assertThat(read(sheet(code).slanted(slant).noisy(20))).containsExactly(code.name());
  }

  @ParameterizedTest(name = "{0} at {1} dpi")
  @CsvSource({"PATCH_T, 200", "PATCH_6, 240", "PATCH_2, 400", "PATCH_3, 600"})
  void everyResolutionOfAScannerIsRead(PatchCode code, int dpi) {
    GrayPage page = GrayPage.of(sheet(code, dpi).slanted(2).noisy(15).bitonal().image());
    GrayPage first = page.scaled((double) CodeSearch.FIRST_DPI / dpi);
    assertThat(CodeSearch.on(page, first, dpi, CodeFormat.USUAL).barcodes())
        .extracting(Barcode::format)
        .containsExactly(code.name());
  }

  @Test
  void aPatchCodeSaysWhichLinesReadIt() {
    Barcode seen = desk.look(sheet(PatchCode.PATCH_T).image()).barcodes().getFirst();
    assertThat(seen.text()).isEqualTo("PATCHT");
    assertThat(seen.method()).startsWith("bars-150dpi-");
    assertThat(seen.box().y()).isBetween(110, 130);
    assertThat(seen.box().width()).isGreaterThan(1000);
  }

  @Test
  void inTheMiddleOfAPageItSaysThatItMayBeReadEitherWay() {
    Paper page = Paper.a4().picture(bars(PatchCode.PATCH_T, 300, 1200), 600, 1700);
    assertThat(desk.look(page.image()).barcodes())
        .singleElement()
        .satisfies(code -> assertThat(code.method()).endsWith(PatchCode.EITHER_WAY));
    assertThat(desk.look(sheet(PatchCode.PATCH_T).image()).barcodes())
        .noneSatisfy(code -> assertThat(code.method()).endsWith(PatchCode.EITHER_WAY));
  }

  @Test
  void barsOfOneInchAreLongEnough() {
    assertThat(read(Paper.a4().picture(bars(PatchCode.PATCH_T, 300, 300), 900, 120)))
        .containsExactly("PATCH_T");
  }

  @Test
  void shortBarsAreNoPatchCode() {
    assertThat(read(Paper.a4().picture(bars(PatchCode.PATCH_T, 300, 110), 900, 120))).isEmpty();
  }

  @Test
  void barsOfOneWidthAreNoPatchCode() {
    BufferedImage page = Paper.a4().text("SansSerif").image();
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    for (int bar = 0; bar < 4; bar++) {
      pen.fillRect(300, 120 + bar * 60, 1500, 34);
    }
    pen.dispose();
    assertThat(desk.look(page).barcodes()).isEmpty();
  }

  private List<String> read(Paper sheet) {
    return desk.look(sheet.image()).barcodes().stream().map(Barcode::format).toList();
  }

  private static Paper sheet(PatchCode code) {
    return sheet(code, Paper.DPI);
  }

  /** A4, the code near the top, text below. */
  private static Paper sheet(PatchCode code, int dpi) {
    int width = (int) Math.round(8.27 * dpi);
    int height = (int) Math.round(11.69 * dpi);
    return Paper.sheet(width, height, BufferedImage.TYPE_BYTE_GRAY)
        .lines(new java.awt.Font("Serif", java.awt.Font.PLAIN, dpi * 46 / 300), 20)
        .picture(bars(code, dpi, dpi * 4), dpi * 2, dpi * 2 / 5);
  }

  private static BufferedImage bars(PatchCode code, int dpi, int length) {
    BufferedImage units = BarcodeImages.patch(code);
    BufferedImage bars = new BufferedImage(length, dpi * 4 / 5, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = bars.createGraphics();
    pen.drawImage(units, 0, 0, length, bars.getHeight(), null);
    pen.dispose();
    return bars;
  }
}
