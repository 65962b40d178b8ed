package id.berkas.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files as scanners write them, as bytes. */
final class Scans {

  private static final float POINTS = 72f / Paper.DPI;

  private Scans() {}

  /** Adds one page to a document. */
  interface AddPage {
    void to(PDDocument document) throws IOException;
  }

  static byte[] pdf(AddPage... pages) {
    try (PDDocument document = new PDDocument()) {
      for (AddPage page : pages) {
        page.to(document);
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }

  static byte[] lockedPdf(String password) {
    try (PDDocument document = new PDDocument()) {
      textPage("SPECIMEN").to(document);
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AddPage jpegPage(BufferedImage image, int rotate) {
    return document ->
        fullPage(document, JPEGFactory.createFromImage(document, image, 0.8f), rotate);
  }

  static AddPage g4Page(BufferedImage image) {
    return document -> fullPage(document, CCITTFactory.createFromImage(document, image), 0);
  }

  static void fullPage(PDDocument document, PDImageXObject image, int rotate) throws IOException {
    PDPage page =
        new PDPage(new PDRectangle(image.getWidth() * POINTS, image.getHeight() * POINTS));
    page.setRotation(rotate);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, image.getWidth() * POINTS, image.getHeight() * POINTS);
    }
  }

  static AddPage textPage(String text) {
    return document -> {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 24);
        content.newLineAtOffset(100, 600);
        content.showText(text);
        content.endText();
      }
    };
  }

  static byte[] jpeg(BufferedImage image) {
    return written(image, "jpeg");
  }

  static byte[] png(BufferedImage image) {
    return written(image, "png");
  }

  static byte[] written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A TIFF of several pages.
   *
   * @param compression ImageIO's name of it, such as {@code CCITT T.6}
   */
  static byte[] tiff(String compression, List<BufferedImage> pages) {
    ImageWriter writer = writer();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(compression);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), how);
      }
      writer.endWriteSequence();
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  private static ImageWriter writer() {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("TIFF");
    ImageWriter writer = writers.next();
    while (writers.hasNext() && !writer.getClass().getName().startsWith("com.sun.")) {
      writer = writers.next();
    }
    return writer;
  }

  /** A group 4 page as most sheet-fed scanners write it: one strip, white is zero. */
  static byte[] tiffOfOneStrip(RawImage raw) {
    int[][] tags = {
      {256, raw.width()},
      {257, raw.height()},
      {258, 1},
      {259, 4},
      {262, 0},
      {273, 8},
      {277, 1},
      {278, raw.height()},
      {279, raw.bytes().length}
    };
    int directory = 8 + raw.bytes().length;
    ByteBuffer tiff = ByteBuffer.allocate(directory + 2 + 12 * tags.length + 4);
    tiff.order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(directory);
    tiff.put(raw.bytes()).putShort((short) tags.length);
    for (int[] tag : tags) {
      tiff.putShort((short) tag[0]).putShort((short) 4).putInt(1).putInt(tag[1]);
    }
    return tiff.array();
  }

  /** The code of the first strip of a TIFF that this class wrote. */
  static byte[] firstStrip(byte[] tiff) {
    ByteBuffer bytes = ByteBuffer.wrap(tiff);
    bytes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = bytes.getInt(4);
    int start = 0;
    int length = 0;
    for (int n = 0; n < bytes.getShort(directory); n++) {
      int entry = directory + 2 + 12 * n;
      switch (bytes.getShort(entry)) {
        case 273 -> start = value(bytes, entry);
        case 279 -> length = value(bytes, entry);
        default -> {}
      }
    }
    return java.util.Arrays.copyOfRange(tiff, start, start + length);
  }

  private static int value(ByteBuffer bytes, int entry) {
    int value =
        bytes.getShort(entry + 2) == 3 ? bytes.getShort(entry + 8) : bytes.getInt(entry + 8);
    return bytes.getInt(entry + 4) == 1 ? value : bytes.getInt(value);
  }
}
