package id.berkas.imaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.RawImage.Encoding;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageImagesTest extends AtADesk {

  /** Wider than high, with a black spot in the top left corner. */
  private static final BufferedImage MARKED =
      Paper.sheet(1200, 800, BufferedImage.TYPE_BYTE_GRAY).spot(50, 50, 200, 0).image();

  @Test
  void aScannedPdfPageGivesItsOwnPixelsAndItsOwnBytes() {
    byte[] pdf = Scans.pdf(Scans.jpegPage(MARKED, 0));

    PageImage page = desk.page(pdf, 0);
    RawImage raw = desk.raw(pdf, 0).orElseThrow();

    assertThat(page.dpi()).isEqualTo(300);
    assertThat(page.image().getWidth()).isEqualTo(1200);
    assertThat(raw.encoding()).isEqualTo(Encoding.JPEG);
    assertThat(new String(pdf, ISO_8859_1)).contains(new String(raw.bytes(), ISO_8859_1));
  }

  @Test
  void aGroup4PdfPageGivesItsOwnCode() {
    byte[] pdf = Scans.pdf(Scans.g4Page(Paper.a4().text("SansSerif").bitonal().image()));

    assertThat(desk.page(pdf, 0).image().getHeight()).isEqualTo(3508);
    assertThat(desk.raw(pdf, 0)).get().extracting(RawImage::encoding).isEqualTo(Encoding.G4);
  }

  @ParameterizedTest
  @CsvSource({"90, 800, 1200, 650, 150", "180, 1200, 800, 1050, 650", "270, 800, 1200, 150, 1050"})
  void aTurnedPdfPageIsGivenAsAViewerShowsIt(int rotate, int width, int height, int x, int y) {
    byte[] pdf = Scans.pdf(Scans.jpegPage(MARKED, rotate));

    BufferedImage page = desk.page(pdf, 0).image();

    assertThat(page.getWidth()).isEqualTo(width);
    assertThat(page.getHeight()).isEqualTo(height);
    assertThat(GrayPage.of(page).at(x, y)).as("the spot").isLessThan(60);
    assertThat(desk.raw(pdf, 0)).get().extracting(RawImage::turn).isEqualTo(rotate);
  }

  @Test
  void eachPageOfABornDigitalPdfIsDrawnAt300Dpi() {
    byte[] pdf = Scans.pdf(Scans.textPage("I"), Scans.textPage("SPECIMEN SPECIMEN SPECIMEN"));

    PageImage first = desk.page(pdf, 0);
    PageImage second = desk.page(pdf, 1);

    assertThat(first.image().getWidth()).isBetween(2478, 2481);
    assertThat(first.dpi()).isEqualTo(300);
    assertThat(ink(second)).isGreaterThan(10 * ink(first));
    assertThat(desk.raw(pdf, 0)).isEmpty();
  }

  @Test
  void anImageWithAStampAboveItIsDrawnWithTheStamp() {
    byte[] pdf =
        Scans.pdf(
            document -> {
              Scans.jpegPage(Paper.a4().image(), 0).to(document);
              try (var content =
                  new org.apache.pdfbox.pdmodel.PDPageContentStream(
                      document,
                      document.getPage(0),
                      org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND,
                      false)) {
                content.addRect(100, 100, 200, 200);
                content.fill();
              }
            });

    assertThat(ink(desk.page(pdf, 0))).isGreaterThan(100_000);
    assertThat(desk.raw(pdf, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCITT T.4", "CCITT T.6", "LZW", "ZLib", "PackBits", "JPEG"})
  void tiffPagesOfEveryUsualCompressionKeepTheirPixels(String compression) {
    boolean fax = compression.startsWith("CCITT");
    Paper sheet = Paper.sheet(1200, 800, BufferedImage.TYPE_BYTE_GRAY).spot(50, 50, 200, 0);
    BufferedImage page = fax ? sheet.bitonal().image() : sheet.image();
    byte[] tiff = Scans.tiff(compression, List.of(page, page));

    GrayPage second = GrayPage.of(desk.page(tiff, 1).image());

    assertThat(second.width()).isEqualTo(1200);
    assertThat(second.at(150, 150)).isLessThan(30);
    assertThat(second.at(600, 400)).isGreaterThan(225);
  }

  @Test
  void theBytesOfAPhotographAreItsOwnAndItsTurnIsTold() {
    byte[] jpeg = withOrientation(Scans.jpeg(MARKED), 6);

    PageImage page = desk.page(jpeg, 0);

    assertThat(page.image().getWidth()).isEqualTo(800);
    assertThat(GrayPage.of(page.image()).at(650, 150)).isLessThan(60);
    assertThat(desk.raw(jpeg, 0)).get().extracting(RawImage::turn).isEqualTo(90);
    assertThat(desk.raw(jpeg, 0).orElseThrow().bytes()).isEqualTo(jpeg);
  }

  @Test
  void theCodeOfAGroup4TiffDrawsTheSamePageInAPdf() {
    BufferedImage drawn = Paper.a4().text("Serif").bitonal().image();
    byte[] tiff = Scans.tiffOfOneStrip(desk.raw(Scans.pdf(Scans.g4Page(drawn)), 0).orElseThrow());
    assertThat(GrayPage.of(desk.page(tiff, 0).image()).pixels())
        .isEqualTo(GrayPage.of(drawn).pixels());
    RawImage raw = desk.raw(tiff, 0).orElseThrow();

    byte[] pdf = Scans.pdf(document -> Scans.fullPage(document, embedded(document, raw), 0));

    assertThat(GrayPage.of(desk.page(pdf, 0).image()).pixels())
        .isEqualTo(GrayPage.of(drawn).pixels());
  }

  private static PDImageXObject embedded(PDDocument document, RawImage raw) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.K, -1);
    parameters.setInt(COSName.COLUMNS, raw.width());
    parameters.setInt(COSName.ROWS, raw.height());
    parameters.setBoolean(COSName.BLACK_IS_1, raw.blackIsOne());
    stream.setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw.bytes());
    }
    PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
    image.setWidth(raw.width());
    image.setHeight(raw.height());
    image.setBitsPerComponent(1);
    image.setColorSpace(PDDeviceGray.INSTANCE);
    return image;
  }

  @Test
  void aPageWithoutDotsPerInchHasThoseOfItsPaper() {
    byte[] a4 = Scans.png(Paper.sheet(1654, 2339, BufferedImage.TYPE_BYTE_GRAY).image());
    byte[] a5 = Scans.png(Paper.sheet(2480, 1748, BufferedImage.TYPE_BYTE_GRAY).image());

    assertThat(desk.page(a4, 0).dpi()).isEqualTo(200);
    assertThat(desk.page(a5, 0).dpi()).isEqualTo(300);
  }

  @Test
  void aHundredMegapixelsAreRefusedFromTheHeaderAlone() {
    byte[] png = Scans.png(Paper.sheet(40, 40, BufferedImage.TYPE_BYTE_GRAY).image());
    java.nio.ByteBuffer.wrap(png).putInt(16, 10_000).putInt(20, 10_000);

    assertRefused(png, HoldReason.TOO_MANY_PIXELS);
  }

  @Test
  void aPdfPageTooLargeToDrawIsRefused() {
    byte[] pdf = Scans.pdf(Scans.textPage("SPECIMEN"));
    String huge = new String(pdf, ISO_8859_1).replaceFirst("595\\.\\d+ 841\\.\\d+", "99999 99999");

    assertRefused(huge.getBytes(ISO_8859_1), HoldReason.TOO_MANY_PIXELS);
  }

  @Test
  void anImageThatDrawsNothingIsNotABlankPage() {
    byte[] pdf =
        Scans.pdf(
            document -> {
              byte[] nonsense = new byte[60_000];
              new java.util.Random(3).nextBytes(nonsense);
              COSStream stream = document.getDocument().createCOSStream();
              stream.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
              try (var raw = stream.createRawOutputStream()) {
                raw.write(nonsense);
              }
              PDImageXObject image = new PDImageXObject(new PDStream(stream), null);
              image.setWidth(2480);
              image.setHeight(3508);
              image.setBitsPerComponent(1);
              image.setColorSpace(PDDeviceGray.INSTANCE);
              Scans.fullPage(document, image, 0);
            });

    assertRefused(pdf, HoldReason.DRAWS_NOTHING);
  }

  private void assertRefused(byte[] file, HoldReason reason) {
    assertThatThrownBy(() -> desk.page(file, 0))
        .asInstanceOf(InstanceOfAssertFactories.type(HoldException.class))
        .extracting(HoldException::reason)
        .isEqualTo(reason);
  }

  private static int ink(PageImage page) {
    int ink = 0;
    for (byte pixel : GrayPage.of(page.image()).pixels()) {
      ink += (pixel & 0xFF) < 128 ? 1 : 0;
    }
    return ink;
  }

  /** Puts an EXIF segment with this orientation behind the start marker. */
  static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] both = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, both, 0, 2);
    System.arraycopy(exif, 0, both, 2, exif.length);
    System.arraycopy(jpeg, 2, both, 2 + exif.length, jpeg.length - 2);
    return both;
  }
}
