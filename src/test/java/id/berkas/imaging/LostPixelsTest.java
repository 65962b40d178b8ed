package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A half picture is never filed as a whole one, wherever it is packed. */
class LostPixelsTest extends AtADesk {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  /** One coded picture, and what a PDF says of it. */
  private record Coded(byte[] bytes, COSName filter, int bits, int width, int height) {

    Coded with(byte[] others) {
      return new Coded(others, filter, bits, width, height);
    }

    PDImageXObject in(PDDocument document) throws IOException {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      PDImageXObject image =
          new PDImageXObject(document, in, filter, width, height, bits, PDDeviceGray.INSTANCE);
      if (filter.equals(COSName.CCITTFAX_DECODE)) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.K, -1);
        parameters.setInt(COSName.COLUMNS, width);
        image.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
      }
      return image;
    }
  }

  private static Paper paper() {
    return Paper.sheet(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY)
        .picture(
            Paper.a4()
                .lines(new Font("Serif", Font.PLAIN, 20), 9)
                .image()
                .getSubimage(300, 380, 380, 280),
            10,
            10);
  }

  private static Coded jpeg() {
    return new Coded(Scans.jpeg(paper().noisy(20).image()), COSName.DCT_DECODE, 8, WIDTH, HEIGHT);
  }

  private static Coded fax() throws IOException {
    RawImage raw =
        new Desk(java.nio.file.Files.createTempDirectory("fax"))
            .raw(Scans.pdf(Scans.g4Page(paper().bitonal().image())), 0)
            .orElseThrow();
    return new Coded(raw.bytes(), COSName.CCITTFAX_DECODE, 1, WIDTH, HEIGHT);
  }

  private static Coded deflated() throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream raw =
            LosslessFactory.createFromImage(document, paper().bitonal().image())
                .getCOSObject()
                .createRawInputStream()) {
      return new Coded(raw.readAllBytes(), COSName.FLATE_DECODE, 1, WIDTH, HEIGHT);
    }
  }

  private static Coded jpeg2000() {
    byte[] bytes = Scans.written(paper().noisy(20).image(), "jpeg2000");
    return new Coded(bytes, COSName.JPX_DECODE, 8, WIDTH, HEIGHT);
  }

  private static Coded jbig2() throws IOException {
    try (InputStream in = LostPixelsTest.class.getResourceAsStream("/decoders/jbig2.jb2")) {
      byte[] file = Objects.requireNonNull(in).readAllBytes();
      byte[] segments = Arrays.copyOfRange(file, 13, file.length);
      return new Coded(segments, COSName.JBIG2_DECODE, 1, 64, 48);
    }
  }

  static Stream<Arguments> damaged() throws IOException {
    byte[] jpeg = jpeg().bytes();
    byte[] fax = fax().bytes();
    return Stream.of(
        Arguments.of("JPEG cut", jpeg().with(half(jpeg))),
        Arguments.of("JPEG cut, end mark put behind", jpeg().with(JpegEnd.marked(half(jpeg)))),
        Arguments.of("JPEG zeroed", jpeg().with(zeroed(jpeg))),
        Arguments.of("group 4 cut", fax().with(half(fax))),
        Arguments.of("group 4 zeroed", fax().with(zeroed(fax))),
        Arguments.of("deflated rows cut", deflated().with(half(deflated().bytes()))),
        Arguments.of("JPEG 2000 cut", jpeg2000().with(half(jpeg2000().bytes()))),
        Arguments.of("JBIG2 cut", jbig2().with(half(jbig2().bytes()))));
  }

  static Stream<Arguments> whole() throws IOException {
    byte[] jpeg = jpeg().bytes();
    byte[] unmarked = Arrays.copyOf(jpeg, jpeg.length - 2);
    byte[] filled = JpegEnd.marked(Arrays.copyOf(unmarked, unmarked.length + 200));
    return Stream.of(
        Arguments.of("JPEG", jpeg()),
        Arguments.of("JPEG without its end mark", jpeg().with(unmarked)),
        Arguments.of(
            "JPEG with half its end mark", jpeg().with(Arrays.copyOf(jpeg, jpeg.length - 1))),
        Arguments.of("JPEG with filling", jpeg().with(filled)),
        Arguments.of("group 4", fax()),
        Arguments.of("deflated rows", deflated()),
        Arguments.of("JPEG 2000", jpeg2000()),
        Arguments.of("JBIG2", jbig2()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void aScanThatLostPixelsIsHeld(String how, Coded picture) {
    assertHeld(Scans.pdf(document -> Scans.fullPage(document, picture.in(document), 0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void aPictureAmongOthersThatLostPixelsIsHeld(String how, Coded picture) {
    assertHeld(Scans.pdf(document -> beside(document, picture.in(document))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void aWholePictureIsNotHeld(String how, Coded picture) {
    byte[] alone = Scans.pdf(document -> Scans.fullPage(document, picture.in(document), 0));
    byte[] among = Scans.pdf(document -> beside(document, picture.in(document)));

    assertThat(desk.page(alone, 0).image().getWidth()).isPositive();
    assertThat(desk.page(among, 0).image().getWidth()).isPositive();
  }

  @Test
  void oneDamagedPageOfTwentyLeavesTheOtherNineteen() {
    Coded good = jpeg();
    Coded bad = good.with(JpegEnd.marked(half(good.bytes())));
    byte[] pdf =
        Scans.pdf(
            IntStream.range(0, 20)
                .mapToObj(n -> n == 7 ? bad : good)
                .<Scans.AddPage>map(c -> document -> Scans.fullPage(document, c.in(document), 0))
                .toArray(Scans.AddPage[]::new));

    List<LookResult> looks =
        desk.survey(pdf).pages().stream()
            .map(page -> new LookJob("p" + page.frame(), page, PageLimits.DEFAULT))
            .map(job -> new FastLook().look(job, desk.store, desk.images))
            .toList();

    assertThat(looks).hasSize(20);
    assertThat(looks)
        .filteredOn(LookResult.Refused.class::isInstance)
        .extracting(LookResult::page)
        .containsExactly("p7");
  }

  @Test
  void aTiffThatLostPixelsWithinItsStripIsHeld() {
    byte[] fax = Scans.tiff("CCITT T.6", List.of(paper().bitonal().image()));
    byte[] jpeg = Scans.tiff("JPEG", List.of(paper().noisy(20).image()));

    assertThat(desk.page(fax, 0).image().getWidth()).isEqualTo(WIDTH);
    assertThat(desk.page(jpeg, 0).image().getWidth()).isEqualTo(WIDTH);
    assertHeld(zeroed(fax));
    assertHeld(endedBeforeTheLastEnd(jpeg));
  }

  @Test
  void aPageWhoseWritingBreaksOffIsHeld() throws IOException {
    byte[] content = content();

    assertThat(desk.page(written(content), 0).image().getWidth()).isPositive();
    assertThat(desk.page(written(Arrays.copyOf(content, content.length - 4)), 0)).isNotNull();
    assertHeld(written(Arrays.copyOf(content, content.length * 2 / 3)));
  }

  private static void beside(PDDocument document, PDImageXObject picture) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
      pen.addRect(20, 20, 100, 50);
      pen.fill();
      pen.drawImage(picture, 100, 300, 300, 200);
    }
  }

  private static byte[] content() throws IOException {
    String rows = "";
    for (int n = 0; n < 90; n++) {
      rows += "%d %d %d 3 re f\n".formatted(50 + n * 37 % 90, 20 + n * 8, 100 + n * 71 % 300);
    }
    try (PDDocument document = new PDDocument()) {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(rows.getBytes(StandardCharsets.US_ASCII));
      }
      try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
        return raw.readAllBytes();
      }
    }
  }

  private static byte[] written(byte[] content) {
    return Scans.pdf(
        document -> {
          PDPage page = new PDPage(PDRectangle.A4);
          PDStream stream = new PDStream(document);
          stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
          try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write(content);
          }
          page.setContents(stream);
          document.addPage(page);
        });
  }

  private void assertHeld(byte[] file) {
    assertThatThrownBy(() -> desk.page(file, 0))
        .isInstanceOfSatisfying(
            HoldException.class, held -> assertThat(held.reason()).isEqualTo(HoldReason.DAMAGED))
        .hasMessageMatching(".*(part of the picture is missing|the PDF stops within).*");
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] endedBeforeTheLastEnd(byte[] tiff) {
    int end = tiff.length - 2;
    while (tiff[end] != (byte) 0xFF || tiff[end + 1] != (byte) 0xD9) {
      end--;
    }
    byte[] ended = tiff.clone();
    ended[end - 500] = (byte) 0xFF;
    ended[end - 499] = (byte) 0xD9;
    return ended;
  }

  private static byte[] zeroed(byte[] bytes) {
    byte[] zeroed = bytes.clone();
    Arrays.fill(zeroed, bytes.length / 2, bytes.length * 7 / 8, (byte) 0);
    return zeroed;
  }
}
