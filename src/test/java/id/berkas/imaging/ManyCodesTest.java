package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import id.berkas.document.Barcode;
import id.berkas.profile.CodeFormat;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kinds of codes count is the profile's choice, and many of them make no new ones. */
class ManyCodesTest {

  @ParameterizedTest
  @CsvSource({
    "EAN_13, 4006381333931",
    "EAN_8, 96385074",
    "CODABAR, 40156",
    "ITF, 00012345678905",
    "PDF_417, SPECIMEN 9901 SURAT",
    "DATA_MATRIX, SPECIMEN 9901"
  })
  void aKindCountsOnlyWhereTheProfileNamesIt(BarcodeFormat format, String text)
      throws WriterException {
    Paper page = Paper.a4().text("Serif").picture(drawn(format, text), 400, 3230).noisy(12);
    assertThat(found(page, CodeFormat.USUAL)).isEmpty();
    Set<CodeFormat> more = EnumSet.copyOf(CodeFormat.USUAL);
    more.add(CodeFormat.valueOf(format.name()));
    assertThat(found(page, more))
        .singleElement()
        .satisfies(
            code -> {
              assertThat(code.format()).isEqualTo(format.name());
              assertThat(code.text()).isEqualTo(text);
            });
  }

  @Test
  void ofFiftyBarCodesNoneIsReadThatIsNotThere() {
    Paper page = Paper.a4();
    List<String> texts =
        IntStream.range(0, 50).mapToObj(n -> "BARANG-99%02d".formatted(n)).toList();
    for (int n = 0; n < 50; n++) {
      page.picture(
          BarcodeImages.code128(texts.get(n), 3, 110), 60 + n % 4 * 610, 150 + n / 4 * 240);
    }
    List<Barcode> found = found(page.slanted(0.8).noisy(20), EnumSet.allOf(CodeFormat.class));
    assertThat(found).extracting(Barcode::text).isSubsetOf(texts).hasSizeGreaterThan(45);
    assertThat(found).extracting(Barcode::format).containsOnly("CODE_128");
  }

  @Test
  void ofFiftyQrCodesNoneIsReadThatIsNotThere() {
    Paper page = Paper.a4();
    List<String> texts =
        IntStream.range(0, 50).mapToObj(n -> "BARANG-99%02d".formatted(n)).toList();
    for (int n = 0; n < 50; n++) {
      page.picture(BarcodeImages.qr(texts.get(n), 8), 150 + n % 6 * 370, 100 + n / 6 * 370);
    }
    List<Barcode> found = found(page.noisy(20), CodeFormat.USUAL);
    assertThat(found).extracting(Barcode::text).isSubsetOf(texts).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @CsvSource({"8, 0, 20", "8, 0.8, 20", "8, 0.8, 0", "6, 0.8, 0", "6, 0, 20"})
  void fiftyCleanQrCodesAreEachReadOnceAndRaiseNoAlarm(int module, double slant, int noise) {
    Paper page = Paper.a4();
    for (int n = 0; n < 50; n++) {
      BufferedImage code = BarcodeImages.qr("BARANG-99%02d".formatted(n), module);
      page.picture(code, 150 + n % 6 * 370, 100 + n / 6 * 370);
    }

    CodeLook seen =
        CodeLook.at(
            new PageImage(page.slanted(slant).noisy(noise).image(), Paper.DPI), CodeFormat.USUAL);

    assertThat(seen.barcodes()).extracting(Barcode::text).hasSize(50).doesNotHaveDuplicates();
    assertThat(seen.undecoded()).isEmpty();
  }

  @Test
  void aBarCodeIsReadOnTwoRungs() {
    Paper page = Paper.a4().picture(BarcodeImages.code39("PATCHT", 4, 200), 400, 2900);
    assertThat(found(page, CodeFormat.USUAL))
        .singleElement()
        .satisfies(
            code -> assertThat(code.method()).matches("(\\w+-\\d+dpi)\\+(?!\\1)\\w+-\\d+dpi"));
  }

  private static List<Barcode> found(Paper paper, Set<CodeFormat> formats) {
    return CodeLook.at(new PageImage(paper.image(), Paper.DPI), formats).barcodes();
  }

  private static BufferedImage drawn(BarcodeFormat format, String text) throws WriterException {
    boolean square = format == BarcodeFormat.DATA_MATRIX;
    BitMatrix modules = new MultiFormatWriter().encode(text, format, square ? 200 : 900, 200);
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
