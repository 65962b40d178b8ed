package id.berkas.archive;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The same page as every kind of file a scanner or an office program delivers. */
final class EveryKind {

  private static final String PDF = "application/pdf";
  private static final String TIFF = "image/tiff";
  private static final int HEIGHT = Letter.HEIGHT;

  private EveryKind() {}

  record Original(byte[] bytes, String mediaType) {}

  /** Kinds that are scans: their file may hardly grow. */
  static Map<String, Original> scans() throws IOException {
    BufferedImage bitonal = Letter.typed(BufferedImage.TYPE_BYTE_BINARY, 1).image();
    BufferedImage gray = Letter.typed(BufferedImage.TYPE_BYTE_GRAY, 1).scanned().image();
    BufferedImage colour = Letter.typed(BufferedImage.TYPE_3BYTE_BGR, 1).scanned().image();
    Map<String, Original> scans = new LinkedHashMap<>();
    scans.put("TIFF G4, one strip", tiff(bitonal, "CCITT T.6", HEIGHT));
    scans.put("TIFF G4, strips", tiff(bitonal, "CCITT T.6", 256));
    scans.put("TIFF G3", tiff(bitonal, "CCITT T.4", HEIGHT));
    scans.put("TIFF LZW, bitonal", tiff(bitonal, "LZW", HEIGHT));
    scans.put("TIFF JPEG", tiff(colour, "JPEG", 2352));
    scans.put("TIFF JPEG, strips", tiff(colour, "JPEG", 256));
    scans.put("TIFF LZW, gray", tiff(gray, "LZW", 64));
    scans.put("JPEG gray", new Original(Scans.written(gray, "jpeg"), "image/jpeg"));
    scans.put("JPEG colour", new Original(Scans.written(colour, "jpeg"), "image/jpeg"));
    scans.put("PNG bitonal", new Original(Scans.png(bitonal), "image/png"));
    scans.put("PNG gray", new Original(Scans.png(gray), "image/png"));
    scans.put("PNG colour", new Original(Scans.png(colour), "image/png"));
    scans.put("PDF with JPEG", pdf(Scans.written(colour, "jpeg"), COSName.DCT_DECODE, 8));
    scans.put("PDF with JPEG 2000", pdf(jpeg2000(colour), COSName.JPX_DECODE, 8));
    scans.put("PDF with JBIG2", pdf(jbig2(bitonal), COSName.JBIG2_DECODE, 1));
    return scans;
  }

  /** Kinds that have to be drawn or recoded. */
  static Map<String, Original> others() throws IOException {
    Map<String, Original> others = new LinkedHashMap<>();
    others.put("JPEG CMYK", new Original(Scans.cmykJpeg(600, 800), "image/jpeg"));
    others.put("PNG with alpha", new Original(Scans.png(translucent()), "image/png"));
    others.put("PDF born digital, RGB", drawn(EveryKind::rgb));
    others.put("PDF born digital, CMYK", drawn(EveryKind::cmyk));
    others.put("PDF with transparency", drawn(EveryKind::transparent));
    others.put("PDF with a font not embedded", drawn(EveryKind::unembedded));
    others.put("PDF with a form", withForm());
    others.put("PDF locked with an empty password", locked());
    others.put("PNG with a palette", new Original(Scans.png(palette()), "image/png"));
    others.put("GIF", new Original(Scans.written(palette(), "gif"), "image/gif"));
    others.put("BMP", new Original(Scans.written(palette(), "bmp"), "image/bmp"));
    others.put("WebP", new Original(sample("lossy.webp"), "image/webp"));
    others.put("TIFF old-style JPEG", new Original(oldStyleJpeg(), TIFF));
    others.put("nothing that can be drawn", new Original(new byte[] {1, 2, 3}, "image/png"));
    return others;
  }

  private static Original withForm() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDAcroForm form = new PDAcroForm(pdf);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
      form.setDefaultResources(resources);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDTextField field = new PDTextField(form);
      field.setPartialName("nama");
      field.setDefaultAppearance("/Helv 14 Tf 0 g");
      field.getWidgets().getFirst().setRectangle(new PDRectangle(100, 600, 300, 30));
      field.getWidgets().getFirst().setPage(page);
      page.getAnnotations().add(field.getWidgets().getFirst());
      form.getFields().add(field);
      field.setValue("SPECIMEN BUDI");
      return saved(pdf);
    }
  }

  private static Original locked() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(drawn(EveryKind::unembedded).bytes())) {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      return saved(pdf);
    }
  }

  private static BufferedImage palette() {
    BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_INDEXED);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 800);
    pen.setColor(new Color(204, 51, 51));
    pen.fillRect(100, 100, 300, 200);
    pen.setColor(Color.BLACK);
    pen.fillRect(100, 400, 300, 20);
    pen.dispose();
    return image;
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = EveryKind.class.getResourceAsStream("/decoders/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** TIFF 6.0, section 22: the whole JPEG as the one strip, and where it begins. */
  private static byte[] oldStyleJpeg() throws IOException {
    byte[] jpeg = Scans.written(Letter.typed(BufferedImage.TYPE_3BYTE_BGR, 1).image(), "jpeg");
    int[][] tags = {
      {256, Letter.WIDTH},
      {257, HEIGHT},
      {258, 8},
      {259, 6},
      {262, 6},
      {273, 8},
      {277, 3},
      {278, HEIGHT},
      {279, jpeg.length},
      {512, 1},
      {513, 8},
      {514, jpeg.length}
    };
    int directory = 8 + jpeg.length;
    ByteBuffer tiff = ByteBuffer.allocate(directory + 6 + 12 * tags.length);
    tiff.order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory);
    tiff.put(jpeg).putShort((short) tags.length);
    for (int[] tag : tags) {
      tiff.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
    }
    return tiff.array();
  }

  static Original groupFour() throws IOException {
    return tiff(Letter.typed(BufferedImage.TYPE_BYTE_BINARY, 1).image(), "CCITT T.6", HEIGHT);
  }

  private static Original tiff(BufferedImage image, String compression, int rows)
      throws IOException {
    return new Original(Scans.tiff(image, compression, rows), TIFF);
  }

  private static BufferedImage translucent() {
    BufferedImage image = new BufferedImage(600, 800, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(200, 30, 30, 120));
    pen.fillOval(100, 100, 400, 500);
    pen.dispose();
    return image;
  }

  private interface Drawing {
    void on(PDPageContentStream pen) throws IOException;
  }

  private static Original drawn(Drawing drawing) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
        drawing.on(pen);
      }
      return saved(pdf);
    }
  }

  private static void rgb(PDPageContentStream pen) throws IOException {
    pen.setNonStrokingColor(0.8f, 0.1f, 0.2f);
    pen.addRect(100, 100, 200, 300);
    pen.fill();
  }

  private static void cmyk(PDPageContentStream pen) throws IOException {
    pen.setNonStrokingColor(0.8f, 0.1f, 0.2f, 0.1f);
    pen.addRect(100, 100, 200, 300);
    pen.fill();
  }

  private static void transparent(PDPageContentStream pen) throws IOException {
    PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
    faint.setNonStrokingAlphaConstant(0.4f);
    pen.setGraphicsStateParameters(faint);
    rgb(pen);
  }

  private static void unembedded(PDPageContentStream pen) throws IOException {
    pen.beginText();
    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
    pen.newLineAtOffset(100, 500);
    pen.showText("Yang bertanda tangan di bawah ini");
    pen.endText();
  }

  private static Original pdf(byte[] image, COSName filter, int bits) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDColorSpace colours = bits == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
      PDImageXObject scan =
          new PDImageXObject(
              pdf,
              new ByteArrayInputStream(image),
              filter,
              Letter.WIDTH,
              Letter.HEIGHT,
              bits,
              colours);
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
        pen.drawImage(scan, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      return saved(pdf);
    }
  }

  private static Original saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return new Original(bytes.toByteArray(), PDF);
  }

  private static byte[] jpeg2000(BufferedImage image) throws IOException {
    return Scans.written(image, "jpeg2000");
  }

  /** JBIG2 (ITU-T T.88) with its pixels in one generic region, coded as group 4. */
  private static byte[] jbig2(BufferedImage bitonal) throws IOException {
    byte[] pixels = groupFour(bitonal);
    ByteBuffer page = ByteBuffer.allocate(19).putInt(Letter.WIDTH).putInt(Letter.HEIGHT);
    page.position(19);
    ByteBuffer region = ByteBuffer.allocate(18 + pixels.length);
    region.putInt(Letter.WIDTH).putInt(Letter.HEIGHT).putInt(0).putInt(0);
    region.put((byte) 0).put((byte) 1).put(pixels);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(segment(0, 48, page.array()));
    bytes.write(segment(1, 38, region.array()));
    return bytes.toByteArray();
  }

  private static byte[] segment(int number, int type, byte[] data) {
    return ByteBuffer.allocate(11 + data.length)
        .putInt(number)
        .put((byte) type)
        .put((byte) 0)
        .put((byte) 1)
        .putInt(data.length)
        .put(data)
        .array();
  }

  private static byte[] groupFour(BufferedImage bitonal) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDImageXObject coded = CCITTFactory.createFromImage(pdf, bitonal);
      try (InputStream raw = coded.getCOSObject().createRawInputStream()) {
        return raw.readAllBytes();
      }
    }
  }
}
