package id.berkas.imaging;

import static id.berkas.imaging.Drawing.HEIGHT;
import static id.berkas.imaging.Drawing.WIDTH;
import static id.berkas.imaging.Drawing.assertShows;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF as copiers, programs and converters write it: each page gives the drawing back. */
class PdfKindsTest extends AtADesk {

  /** What the built-in samples of the decoders show. */
  private static final BufferedImage BOX = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);

  static {
    for (int y = 0; y < 48; y++) {
      for (int x = 0; x < 64; x++) {
        boolean black = x >= 8 && x <= 31 && y >= 8 && y <= 39;
        BOX.setRGB(x, y, (black ? Color.BLACK : Color.WHITE).getRGB());
      }
    }
  }

  private interface MakeImage {
    PDImageXObject in(PDDocument document) throws IOException;
  }

  private BufferedImage scan(MakeImage image) {
    return page(document -> Scans.fullPage(document, image.in(document), 0));
  }

  private BufferedImage page(Scans.AddPage page) {
    return desk.page(Scans.pdf(page), 0).image();
  }

  private static PDImageXObject image(PDDocument document, byte[] pixels, int bits, COSName colours)
      throws IOException {
    PDImageXObject image =
        new PDImageXObject(
            document,
            new ByteArrayInputStream(pixels),
            (org.apache.pdfbox.cos.COSBase) null,
            WIDTH,
            HEIGHT,
            bits,
            null);
    image.getCOSObject().setItem(COSName.COLORSPACE, colours);
    return image;
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = PdfKindsTest.class.getResourceAsStream("/decoders/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static PDImageXObject sampleImage(
      PDDocument document, byte[] bytes, COSName filter, int bits, COSName colours)
      throws IOException {
    PDImageXObject image =
        new PDImageXObject(document, new ByteArrayInputStream(bytes), filter, 64, 48, bits, null);
    image.getCOSObject().setItem(COSName.COLORSPACE, colours);
    return image;
  }

  @ParameterizedTest
  @ValueSource(ints = {-90, 450, 360, 720 + 180})
  void turnsOfMoreThanOneRoundAndBackwards(int rotate) {
    BufferedImage page =
        page(
            document ->
                Scans.fullPage(
                    document, LosslessFactory.createFromImage(document, Drawing.gray()), rotate));

    assertShows(Turn.by(rotate).apply(Drawing.gray()), page);
  }

  @Test
  void aTurnInheritedFromTheTree() {
    BufferedImage page =
        page(
            document -> {
              Scans.fullPage(
                  document, LosslessFactory.createFromImage(document, Drawing.gray()), 0);
              document.getPage(0).getCOSObject().removeItem(COSName.ROTATE);
              document.getPages().getCOSObject().setInt(COSName.ROTATE, 90);
            });

    assertShows(Turn.by(90).apply(Drawing.gray()), page);
  }

  @Test
  void aUserUnitMakesThePageLarger() {
    BufferedImage page =
        page(
            document -> {
              PDPage half = new PDPage(new PDRectangle(297.6f, 420.9f));
              half.getCOSObject().setFloat(COSName.USER_UNIT, 2);
              document.addPage(half);
              try (PDPageContentStream content = new PDPageContentStream(document, half)) {
                content.addRect(20, 300, 100, 100);
                content.fill();
              }
            });

    assertThat(page.getWidth()).isBetween(2478, 2481);
    assertThat(GrayPage.of(page).at(500, 600)).isLessThan(60);
  }

  @Test
  void printersColours() {
    byte[] cmyk = new byte[WIDTH * HEIGHT * 4];
    for (int n = 0; n < WIDTH * HEIGHT; n++) {
      Color colour = new Color(Drawing.colour().getRGB(n % WIDTH, n / WIDTH));
      boolean red = colour.equals(Color.RED);
      cmyk[4 * n + 1] = (byte) (red ? 255 : 0);
      cmyk[4 * n + 2] = (byte) (red ? 255 : 0);
      cmyk[4 * n + 3] = (byte) (colour.equals(Color.BLACK) ? 255 : 0);
    }

    assertShows(Drawing.colour(), scan(document -> image(document, cmyk, 8, COSName.DEVICECMYK)));
  }

  @Test
  void aPalette() {
    BufferedImage drawn = Drawing.colour();
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int n = 0; n < pixels.length; n++) {
      int rgb = drawn.getRGB(n % WIDTH, n / WIDTH) & 0xFFFFFF;
      pixels[n] = (byte) (rgb == 0 ? 1 : rgb == 0xFF0000 ? 2 : 0);
    }
    COSArray palette = new COSArray();
    palette.add(COSName.INDEXED);
    palette.add(COSName.DEVICERGB);
    palette.add(COSInteger.get(2));
    palette.add(new COSString(new byte[] {-1, -1, -1, 0, 0, 0, -1, 0, 0}));

    assertShows(
        drawn,
        scan(
            document -> {
              PDImageXObject image = image(document, pixels, 8, COSName.DEVICEGRAY);
              image.getCOSObject().setItem(COSName.COLORSPACE, palette);
              return image;
            }));
  }

  @Test
  void whatIsTransparentIsPaper() {
    BufferedImage seeThrough = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int rgb = Drawing.colour().getRGB(x, y);
        seeThrough.setRGB(x, y, (rgb & 0xFFFFFF) == 0xFFFFFF ? 0x00000000 : rgb);
      }
    }

    assertShows(
        Drawing.colour(), scan(document -> LosslessFactory.createFromImage(document, seeThrough)));
  }

  @Test
  void aStencil() {
    byte[] bits = new byte[WIDTH / 8 * HEIGHT];
    Arrays.fill(bits, (byte) -1);
    for (int n = 0; n < WIDTH * HEIGHT; n++) {
      if ((Drawing.bitonal().getRGB(n % WIDTH, n / WIDTH) & 0xFFFFFF) == 0) {
        bits[n / 8] &= (byte) ~(0x80 >> n % 8);
      }
    }

    assertShows(
        Drawing.bitonal(),
        scan(
            document -> {
              PDImageXObject image = image(document, bits, 1, COSName.DEVICEGRAY);
              image.getCOSObject().removeItem(COSName.COLORSPACE);
              image.setStencil(true);
              return image;
            }));
  }

  @Test
  void jbig2() throws IOException {
    int fileHeader = 13;
    byte[] file = sample("jbig2.jb2");
    byte[] segments = Arrays.copyOfRange(file, fileHeader, file.length - 22);

    assertShows(
        BOX, scan(d -> sampleImage(d, segments, COSName.JBIG2_DECODE, 1, COSName.DEVICEGRAY)));
  }

  @Test
  void jpeg2000() throws IOException {
    byte[] jpx = sample("jpeg2000.jp2");

    assertShows(BOX, scan(d -> sampleImage(d, jpx, COSName.JPX_DECODE, 8, COSName.DEVICEGRAY)));
  }

  @Test
  void jpegInPrintersColours() throws IOException {
    byte[] jpeg = sample("cmyk.jpg");

    assertShows(
        BOX,
        scan(
            d -> {
              PDImageXObject image =
                  sampleImage(d, jpeg, COSName.DCT_DECODE, 8, COSName.DEVICECMYK);
              COSArray inverted = new COSArray();
              for (int n = 0; n < 8; n++) {
                inverted.add(COSInteger.get((n + 1) % 2));
              }
              image.getCOSObject().setItem(COSName.DECODE, inverted);
              return image;
            }));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void faxOfGroup3(int twoDimensional) {
    byte[] tiff =
        Scans.tiff(
            twoDimensional == 0 ? "CCITT RLE" : "CCITT T.4", java.util.List.of(Drawing.bitonal()));
    byte[] strip = Scans.firstStrip(tiff);

    assertShows(
        Drawing.bitonal(),
        scan(
            document -> {
              PDImageXObject image =
                  new PDImageXObject(
                      document,
                      new ByteArrayInputStream(strip),
                      COSName.CCITTFAX_DECODE,
                      WIDTH,
                      HEIGHT,
                      1,
                      null);
              COSDictionary how = new COSDictionary();
              how.setInt(COSName.K, twoDimensional);
              how.setInt(COSName.COLUMNS, WIDTH);
              how.setInt(COSName.ROWS, HEIGHT);
              how.setBoolean(COSName.ENCODED_BYTE_ALIGN, twoDimensional == 0);
              image.getCOSObject().setItem(COSName.DECODE_PARMS, how);
              image.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
              return image;
            }));
  }

  @Test
  void anImageWithinAForm() {
    assertShows(
        Drawing.colour(),
        page(
            document -> {
              PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
              document.addPage(page);
              PDFormXObject form = new PDFormXObject(document);
              form.setBBox(new PDRectangle(WIDTH, HEIGHT));
              form.setResources(new PDResources());
              COSName name =
                  form.getResources()
                      .add(JPEGFactory.createFromImage(document, Drawing.colour(), 0.9f));
              try (var out = form.getContentStream().createOutputStream()) {
                out.write(
                    "%d 0 0 %d 0 0 cm /%s Do"
                        .formatted(WIDTH, HEIGHT, name.getName())
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
              }
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
              }
            }));
  }
}
