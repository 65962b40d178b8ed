package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Barcode;
import id.berkas.document.PageLook;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is left of a code is noticed, and nothing else is taken for it. */
class DamagedCodesTest extends AtADesk {

  private static final String NUMBER = "LA-PKL-200428-00017";

  @Test
  void halfACode128IsNoticed() {
    Paper page = page().picture(BarcodeImages.code128(NUMBER, 4, 180), 300, 2900);
    assertDamageIsNoticed(page, pen -> pen.fillRect(900, 2800, 1500, 400));
  }

  @Test
  void aQrCodeWithATornCornerIsNoticed() {
    Paper page = page().picture(BarcodeImages.qr("BERKAS:" + NUMBER, 10), 1700, 2900);
    assertDamageIsNoticed(page, pen -> pen.fillRect(1680, 2880, 200, 500));
  }

  @Test
  void aQrCodeWhoseCornerMarkLostItsOwnCornerIsRead() {
    BufferedImage page =
        page().picture(BarcodeImages.qr("BERKAS:" + NUMBER, 10), 1700, 2900).image();
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillPolygon(new int[] {1690, 1770, 1690}, new int[] {2890, 2890, 2970}, 3);
    pen.dispose();

    assertThat(desk.look(page).barcodes())
        .extracting(Barcode::text)
        .containsExactly("BERKAS:" + NUMBER);
  }

  @Test
  void aScratchedQrCodeIsNoticed() {
    Paper page = page().picture(BarcodeImages.qr("BERKAS:" + NUMBER, 10), 1700, 2900);
    assertDamageIsNoticed(page, pen -> pen.fillRect(1820, 3020, 90, 90));
  }

  @Test
  void aPatchCodeOfWhichLittleIsLeftIsNoticed() {
    BufferedImage bars = new BufferedImage(900, 240, BufferedImage.TYPE_BYTE_GRAY);
    bars.createGraphics().drawImage(BarcodeImages.patch(PatchCode.PATCH_T), 0, 0, 900, 240, null);
    Paper page = page().picture(bars, 700, 120);
    assertDamageIsNoticed(page, pen -> pen.fillRect(825, 100, 1000, 300));
  }

  @Test
  void textTablesStampsAndHatchingAreNoCodes() {
    BufferedImage page = Paper.a4().lines(new Font("SansSerif", Font.BOLD, 90), 12).image();
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(4));
    for (int row = 0; row < 10; row++) {
      pen.drawRect(300, 2400 + row * 60, 400, 60);
      pen.drawRect(700, 2400 + row * 60, 120, 60);
    }
    for (int line = 0; line < 40; line++) {
      pen.drawLine(1000 + line * 14, 2400, 1000 + line * 14, 2700);
    }
    pen.drawOval(1700, 2400, 400, 400);
    pen.drawOval(1740, 2440, 320, 320);
    pen.drawRect(1700, 2900, 60, 60);
    pen.fillRect(1712, 2912, 37, 37);
    pen.dispose();
    PageLook look = desk.look(page);
    assertThat(look.barcodes()).isEmpty();
    assertThat(look.undecoded()).isEmpty();
  }

  private void assertDamageIsNoticed(Paper whole, Consumer<Graphics2D> damage) {
    PageLook before = desk.look(whole.image());
    assertThat(before.barcodes()).hasSize(1);
    assertThat(before.undecoded()).isEmpty();
    Graphics2D pen = whole.image().createGraphics();
    pen.setColor(Color.WHITE);
    damage.accept(pen);
    pen.dispose();
    PageLook after = desk.look(whole.image());
    assertThat(after.barcodes()).isEmpty();
    assertThat(after.undecoded()).isNotEmpty();
  }

  private static Paper page() {
    return Paper.a4().text("SansSerif");
  }
}
