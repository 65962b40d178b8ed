package id.berkas.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small real scans, different for each number. */
final class SampleScans {

  private SampleScans() {}

  static byte[] pdf(int number) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle("SPECIMEN " + number);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] jpeg(int number) {
    return image(number, BufferedImage.TYPE_INT_RGB, "jpg");
  }

  static byte[] bmp(int number) {
    return image(number, BufferedImage.TYPE_BYTE_BINARY, "bmp");
  }

  static byte[] gif(int number) {
    return image(number, BufferedImage.TYPE_BYTE_GRAY, "gif");
  }

  static byte[] png(int number) {
    return image(number, BufferedImage.TYPE_INT_RGB, "png");
  }

  /** Two pages, 1 bit, G4. */
  static byte[] tiff(int number) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    Path file = temporary();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionType("CCITT T.6");
      writer.prepareWriteSequence(null);
      for (int page = 0; page < 2; page++) {
        BufferedImage image = picture(number + page, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(image, null, null), settings);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return takeAway(file);
  }

  static byte[] half(byte[] scan) {
    return Arrays.copyOf(scan, scan.length / 2);
  }

  private static Path temporary() {
    try {
      Path file = Files.createTempFile("sample", ".tif");
      Files.delete(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] takeAway(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] image(int number, int type, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture(number, type), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage picture(int number, int type) {
    BufferedImage image = new BufferedImage(200, 100, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 200, 100);
    pen.setColor(Color.BLACK);
    pen.drawString("SPECIMEN " + number, 10, 50);
    pen.dispose();
    return image;
  }
}
