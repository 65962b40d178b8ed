package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.document.PageLook;
import id.berkas.hold.HoldReason;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FastLookTest extends AtADesk {

  private static final String NUMBER = "LA-PKL-200428-00017";

  private static Paper coverSheet() {
    return Paper.a4()
        .text("SansSerif")
        .picture(BarcodeImages.qr("BERKAS:" + NUMBER, 8), 1700, 2500)
        .picture(BarcodeImages.code128(NUMBER, 4, 180), 300, 2900);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "2.5, 0, 25", "-3, 0, 10", "0, 90, 0", "1, 180, 15", "0, 270, 0"})
  void bothCodesOfACoverSheetAreReadSlantedNoisyAndTurned(double slant, int turn, int noise) {
    PageLook look = desk.look(coverSheet().slanted(slant).turned(turn).noisy(noise).image());

    assertThat(look.barcodes())
        .extracting(Barcode::format, Barcode::text)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("QR_CODE", "BERKAS:" + NUMBER),
            org.assertj.core.groups.Tuple.tuple("CODE_128", NUMBER));
    assertThat(look.orientation()).isEqualTo((360 - turn) % 360);
  }

  @Test
  void aCodeIsFoundWhereItStands() {
    PageLook look = desk.look(coverSheet().image());

    Box qr = look.barcodes().getFirst().box();
    int side = BarcodeImages.qr("BERKAS:" + NUMBER, 8).getWidth() - 2 * 4 * 8;
    assertThat(qr.x()).isCloseTo(1732, within(12));
    assertThat(qr.y()).isCloseTo(2532, within(12));
    assertThat(qr.width()).isCloseTo(side, within(20));
  }

  @Test
  void aCode39AndABitonalScanAreReadToo() {
    Paper sheet =
        Paper.a4().text("Serif").picture(BarcodeImages.code39("PATCHT", 4, 200), 400, 2900);

    assertThat(desk.look(sheet.noisy(30).bitonal().image()).barcodes())
        .extracting(Barcode::format, Barcode::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("CODE_39", "PATCHT"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SansSerif", "Serif", "Monospaced"})
  void noCodeIsReadFromLinesOfTextRulesAndHatching(String family) {
    BufferedImage hatching = Paper.sheet(900, 300, BufferedImage.TYPE_BYTE_GRAY).image();
    for (int x = 0; x < 900; x += 12) {
      for (int y = 0; y < 300; y++) {
        hatching.getRaster().setSample(x, y, 0, 0);
        hatching.getRaster().setSample(x + 1 + x / 12 % 5, y, 0, 0);
      }
    }

    assertThat(desk.look(Paper.a4().text(family).picture(hatching, 600, 3000).image()).barcodes())
        .isEmpty();
  }

  @Test
  void barsThatSaySomethingElseOnEachLineAreNoCode() {
    Paper page = Paper.a4().text("Serif");
    for (int line = 0; line < 20; line++) {
      page.picture(BarcodeImages.code39("10" + (47 + line), 4, 6), 400, 2900 + 6 * line);
    }

    assertThat(desk.look(page.image()).barcodes()).isEmpty();
  }

  @Test
  void dustPunchHolesEdgeShadowsAndShowThroughAreNotWriting() {
    Paper back = Paper.a4().spot(90, 1200, 70, 30).spot(90, 2200, 70, 30);
    for (int n = 0; n < 60; n++) {
      back.spot(200 + n * 31, 300 + n * 47 % 2900, 5, 40);
    }
    BufferedImage shadow = new BufferedImage(30, 3508, BufferedImage.TYPE_BYTE_GRAY);
    back.picture(shadow, 2450, 0).picture(showThrough(), 0, 0);

    assertThat(desk.look(back.noisy(6).image()).blank()).isGreaterThanOrEqualTo(0.9);
  }

  /** Text of the other side, 35 levels below the paper; transparent elsewhere. */
  private static BufferedImage showThrough() {
    BufferedImage front = Paper.a4().text("Serif").image();
    BufferedImage faint = new BufferedImage(2480, 3508, BufferedImage.TYPE_INT_ARGB);
    for (int y = 200; y < 3508; y++) {
      for (int x = 200; x < 2200; x++) {
        if (front.getRaster().getSample(x, y, 0) < 128) {
          faint.setRGB(2480 - x, y, 0xFFDCDCDC);
        }
      }
    }
    return faint;
  }

  @ParameterizedTest
  @CsvSource({"12, 0", "14, 0", "-14, 0", "16, 0", "14, 90", "-14, 180", "16, 270"})
  void aPageFedVeryMuchAskewIsStraightenedAsPatchCodesAre(double slant, int turn) {
    PageLook look =
        desk.look(Paper.a4().text("Serif").slanted(slant).turned(turn).noisy(6).image());

    assertThat(look.skew()).isCloseTo(slant, within(0.1));
    assertThat(look.orientation()).isEqualTo((360 - turn) % 360);
    assertThat(look.quality().advices()).doesNotContain("askew");
  }

  @Test
  void aPageTooFarAskewToBeStraightenedGoesThroughTheScannerAgain() {
    PageLook look = desk.look(Paper.a4().text("Serif").slanted(-20).noisy(6).image());

    assertThat(look.quality().advices()).contains("askew");
    assertThat(look.quality().rescan()).isTrue();
  }

  @Test
  void smearedLettersAreCalledBlurredAndFaintOnesTooLight() {
    assertThat(desk.look(smeared(Paper.a4().text("Serif").image(), 9)).quality().advice())
        .isEqualTo("blurred");
    for (int ink : new int[] {199, 195, 189, 170}) {
      PageLook faint = desk.look(faint(ink));
      assertThat(faint.quality().advices()).as("ink at %d", ink).contains("too-light");
      assertThat(faint.blank()).isLessThan(0.9);
    }
  }

  /** Letters of this tone on paper of 245. */
  private static BufferedImage faint(int ink) {
    Paper page = Paper.a4().text("Serif");
    for (int y = 0; y < page.image().getHeight(); y++) {
      for (int x = 0; x < page.image().getWidth(); x++) {
        int tone = page.image().getRaster().getSample(x, y, 0);
        page.image().getRaster().setSample(x, y, 0, ink + tone * (245 - ink) / 255);
      }
    }
    return page.noisy(4).image();
  }

  /** Moved over itself so many times in both directions, as a Gaussian of this width would. */
  private static BufferedImage smeared(BufferedImage image, int width) {
    BufferedImage smeared = image;
    float[] box = new float[2 * width + 1];
    java.util.Arrays.fill(box, 1f / box.length);
    for (int n = 0; n < 3; n++) {
      smeared = filtered(filtered(smeared, box.length, 1, box), 1, box.length, box);
    }
    return smeared;
  }

  private static BufferedImage filtered(BufferedImage image, int wide, int high, float[] box) {
    return new ConvolveOp(new Kernel(wide, high, box), ConvolveOp.EDGE_NO_OP, null)
        .filter(image, null);
  }

  @Test
  void squaresOfColourThatFillAPageAreNotBlank() {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = image.createGraphics();
    Color[] colours = {
      new Color(255, 120, 120), new Color(90, 200, 90), new Color(140, 140, 255), Color.YELLOW
    };
    for (int n = 0; n < 4; n++) {
      pen.setColor(colours[n]);
      pen.fillRect(n % 2 * 50, n / 2 * 50, 50, 50);
    }
    pen.dispose();

    assertThat(desk.look(image).blank()).isLessThan(0.5);
  }

  @Test
  void onePrintedLineIsWriting() {
    PageLook look = desk.look(Paper.a4().lines(new Font("Serif", Font.PLAIN, 42), 1).image());

    assertThat(look.blank()).isLessThan(0.3);
    assertThat(desk.look(Paper.a4().image()).blank()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"SansSerif, 0", "Serif, 90", "Monospaced, 180", "Serif, 270", "SansSerif, 180"})
  void aPageOfTextIsTurnedUpright(String family, int turn) {
    PageLook look = desk.look(Paper.a4().text(family).slanted(1.2).turned(turn).noisy(12).image());

    assertThat(look.orientation()).isEqualTo((360 - turn) % 360);
  }

  @ParameterizedTest
  @CsvSource({"1.7, 0", "-2.4, 0", "0.6, 180", "-1.1, 90"})
  void theSlantOfTheUprightPageIsMeasured(double slant, int turn) {
    PageLook look = desk.look(Paper.a4().text("Serif").slanted(slant).turned(turn).image());

    assertThat(look.skew()).isCloseTo(slant, within(0.15));
  }

  @Test
  void thePicturesForTheScreenStandUpright() throws IOException {
    PageLook look = desk.look(Paper.a4().text("SansSerif").turned(90).image());

    BufferedImage view = ImageIO.read(new ByteArrayInputStream(desk.store.bytes(look.view())));
    BufferedImage small =
        ImageIO.read(new ByteArrayInputStream(desk.store.bytes(look.thumbnail())));

    assertThat(List.of(view.getWidth(), view.getHeight())).containsExactly(1240, 1754);
    assertThat(small.getWidth()).isEqualTo(240);
    assertThat(List.of(look.width(), look.height())).containsExactly(3508, 2480);
  }

  /** The levels are 56 below the paper: a letter alone could be the rim of a stain. */
  @ParameterizedTest
  @ValueSource(ints = {0, 90})
  void aHardlyInkedWordIsWriting(int turn) {
    Paper note = Paper.a4();
    note.picture(faintly("cek NIK"), 900, 1500);

    assertThat(desk.look(note.turned(turn).image()).blank()).isLessThan(0.7);
  }

  @Test
  void aHardlyInkedSpotIsAStain() {
    Paper back = Paper.a4().spot(600, 700, 40, 199).spot(1900, 2500, 60, 199);

    assertThat(desk.look(back.image()).blank()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void aPageNumberBesideTheEdgeIsWriting() {
    BufferedImage number = Paper.sheet(120, 90, BufferedImage.TYPE_BYTE_GRAY).image();
    Graphics2D pen = number.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setFont(new Font("Serif", Font.PLAIN, 50));
    pen.drawString("48", 10, 70);
    pen.dispose();

    assertThat(desk.look(Paper.a4().picture(number, 1200, 3400).image()).blank()).isLessThan(0.9);
  }

  private static BufferedImage faintly(String text) {
    BufferedImage note = Paper.sheet(500, 120, BufferedImage.TYPE_BYTE_GRAY).image();
    Graphics2D pen = note.createGraphics();
    pen.setColor(new Color(199, 199, 199));
    pen.setFont(new Font("SansSerif", Font.BOLD, 70));
    pen.drawString(text, 20, 90);
    pen.dispose();
    return note;
  }

  @Test
  void aFaintScanIsToldToTheClerk() {
    Paper page = Paper.a4().text("Serif");
    for (int y = 0; y < 3508; y++) {
      for (int x = 0; x < 2480; x++) {
        int level = page.image().getRaster().getSample(x, y, 0);
        page.image().getRaster().setSample(x, y, 0, 180 + level * 75 / 255);
      }
    }

    assertThat(desk.look(page.image()).quality().advice()).isEqualTo("too-light");
    assertThat(desk.look(Paper.a4().text("Serif").image()).quality().advice()).isNull();
  }

  @Test
  void aCrispBitonalPageIsNotCalledBlurred() {
    assertThat(desk.look(Paper.a4().text("Serif").bitonal().image()).quality().advice()).isNull();
    assertThat(
            desk.look(Paper.a4().lines(new Font("Serif", Font.PLAIN, 42), 2).bitonal().image())
                .quality()
                .advice())
        .isNull();
  }

  @Test
  void dirtOnTheGlassIsToldWithItsPlace() {
    Paper page = Paper.a4().text("SansSerif");
    page.picture(new BufferedImage(5, 3508, BufferedImage.TYPE_BYTE_GRAY), 1417, 0);

    assertThat(desk.look(page.image()).quality().advice()).isEqualTo("streak:12");
  }

  @ParameterizedTest
  @CsvSource({"0, right", "180, right", "90, right"})
  void linesThatRunIntoAnEdgeAreToldByTheUprightPage(int turn, String edge) {
    Paper shifted = Paper.a4().picture(Paper.a4().text("Serif").image(), 1400, 0);

    assertThat(desk.look(shifted.turned(turn).image()).quality().advice())
        .isEqualTo("cut-off:" + edge);
  }

  @Test
  void everyFaultOfAScanIsToldTheMostUrgentFirst() {
    Paper page = Paper.a4().picture(Paper.a4().text("Serif").image(), 1400, 0);
    page.picture(new BufferedImage(5, 3508, BufferedImage.TYPE_BYTE_GRAY), 1181, 0);

    assertThat(desk.look(page.image()).quality().advices())
        .containsExactly("cut-off:right", "streak:10");
  }

  @Test
  void aBlackScanIsNeitherBlankNorReadable() {
    PageLook look = desk.look(Paper.a4().spot(-1000, -1000, 6000, 0).image());

    assertThat(look.blank()).isZero();
    assertThat(look.quality().advices()).containsExactly("too-dark");
    assertThat(look.quality().rescan()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-6, 2, 9})
  void theSlantedShadowOfTheLidIsNotWriting(double slant) {
    Paper back =
        Paper.a4().picture(new BufferedImage(14, 3508, BufferedImage.TYPE_BYTE_GRAY), 0, 0);

    assertThat(desk.look(back.slanted(slant).image()).blank()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void aPhotographThatFillsAPictureOfItsOwnIsNoLid() {
    Paper card =
        Paper.sheet(1012, 638, BufferedImage.TYPE_BYTE_GRAY)
            .picture(new BufferedImage(500, 638, BufferedImage.TYPE_BYTE_GRAY), 0, 0);

    assertThat(desk.look(card.noisy(4).image()).blank()).isLessThan(0.5);
  }

  @Test
  void aFormInsideAFrameKeepsItsSlant() {
    Paper page = Paper.a4().text("Serif");
    for (int side = 0; side < 4; side++) {
      boolean lying = side < 2;
      BufferedImage rule =
          new BufferedImage(lying ? 2000 : 8, lying ? 8 : 3200, BufferedImage.TYPE_BYTE_GRAY);
      page.picture(rule, side == 3 ? 2230 : 230, side == 1 ? 3342 : 150);
    }

    assertThat(desk.look(page.slanted(8).image()).skew()).isCloseTo(8, within(0.15));
  }

  @Test
  void aPageThatCannotBeOpenedIsARefusal() {
    LookResult result = desk.look(Scans.png(Paper.a4().image()), new PageLimits(10, 1_000_000, 60));

    assertThat(result)
        .isInstanceOfSatisfying(
            LookResult.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(HoldReason.TOO_MANY_PIXELS));
  }
}
