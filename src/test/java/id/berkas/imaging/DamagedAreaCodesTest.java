package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import id.berkas.profile.CodeFormat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedAreaCodesTest {

  private static final String TEXT = "LA-PKL-200428-00017 SPECIMEN 9901";

  @ParameterizedTest(name = "{0} pixels from the left, {1} wide")
  @CsvSource({"450, 700", "0, 450", "300, 300"})
  void aPdf417ThatIsTornIsNoticed(int from, int width) throws WriterException {
    Paper page = Paper.a4().text("Serif").picture(drawn(BarcodeFormat.PDF_417, 900), 400, 3200);
    assertThat(look(page).barcodes()).hasSize(1);
    assertThat(look(page).undecoded()).isEmpty();
    erase(page, 400 + from, 3150, width, 330);
    assertThat(look(page).barcodes()).isEmpty();
    assertThat(look(page).undecoded()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}, {1} to {2}, {3}")
  @CsvSource({"60, 60, 180, 180", "60, 100, 130, 130"})
  void aDataMatrixWithAHoleOrATornCornerIsNoticed(int left, int top, int width, int height)
      throws WriterException {
    Paper page =
        Paper.a4().text("Serif").picture(drawn(BarcodeFormat.DATA_MATRIX, 300), 1800, 3120);
    assertThat(look(page).barcodes()).hasSize(1);
    assertThat(look(page).undecoded()).isEmpty();
    erase(page, 1800 + left, 3120 + top, width, height);
    assertThat(look(page).barcodes()).isEmpty();
    assertThat(look(page).undecoded()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} degrees, {1}, {2} to {3}, {4}")
  @CsvSource({
    "0, 0, 0, 75, 300",
    "0, 225, 0, 75, 300",
    "0, 0, 0, 300, 75",
    "0, 0, 230, 300, 70",
    "3, 0, 0, 75, 300",
    "-4, 0, 0, 300, 80",
    "5, 220, 0, 80, 300",
    "90, 0, 0, 300, 80"
  })
  void aDataMatrixTornAlongAnEdgeIsNoticed(double turn, int left, int top, int width, int height)
      throws WriterException {
    BufferedImage code = drawn(BarcodeFormat.DATA_MATRIX, 300);
    Graphics2D tear = code.createGraphics();
    tear.setColor(Color.WHITE);
    tear.fillRect(left, top, width, height);
    tear.dispose();
    BufferedImage page = Paper.a4().text("Serif").image();
    Graphics2D pen = page.createGraphics();
    pen.rotate(Math.toRadians(turn), 1950, 3170);
    pen.drawImage(code, 1800, 3020, null);
    pen.dispose();
    CodeLook look = CodeLook.at(new PageImage(page, Paper.DPI), EnumSet.of(CodeFormat.DATA_MATRIX));

    assertThat(look.barcodes()).isEmpty();
    assertThat(look.undecoded()).isNotEmpty();
  }

  @Test
  void textTablesAndPicturesAreNoAreaCodes() {
    BufferedImage page = Paper.a4().lines(new Font("SansSerif", Font.BOLD, 46), 30).image();
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(5));
    for (int row = 0; row < 10; row++) {
      pen.drawRect(300, 2500 + row * 60, 400, 60);
      pen.drawRect(700, 2500 + row * 60, 120, 60);
    }
    for (int y = 0; y < 24; y++) {
      for (int x = 0; x < 24; x++) {
        pen.setColor((x * 7 + y * 13 + x * y) % 5 < 2 ? Color.BLACK : Color.LIGHT_GRAY);
        pen.fillRect(1400 + x * 12, 2500 + y * 12, 12, 12);
      }
    }
    pen.dispose();
    CodeLook look = CodeLook.at(new PageImage(page, Paper.DPI), EnumSet.allOf(CodeFormat.class));
    assertThat(look.barcodes()).isEmpty();
    assertThat(look.undecoded()).isEmpty();
  }

  private static CodeLook look(Paper page) {
    return CodeLook.at(
        new PageImage(page.image(), Paper.DPI),
        EnumSet.of(CodeFormat.QR_CODE, CodeFormat.PDF_417, CodeFormat.DATA_MATRIX));
  }

  private static void erase(Paper page, int left, int top, int width, int height) {
    Graphics2D pen = page.image().createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(left, top, width, height);
    pen.dispose();
  }

  private static BufferedImage drawn(BarcodeFormat format, int width) throws WriterException {
    BitMatrix modules = new MultiFormatWriter().encode(TEXT, format, width, 300);
    BufferedImage image =
        new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.getRaster().setSample(x, y, 0, modules.get(x, y) ? 0 : 255);
      }
    }
    return image;
  }
}
