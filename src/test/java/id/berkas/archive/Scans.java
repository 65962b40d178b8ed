package id.berkas.archive;

import id.berkas.document.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small scans in the formats scanners write. */
final class Scans {

  private Scans() {}

  static BufferedImage blank(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    fill(image, Color.WHITE, new Box(0, 0, width, height));
    return image;
  }

  static void paint(BufferedImage image, Box box) {
    fill(image, Color.BLACK, box);
  }

  private static void fill(BufferedImage image, Color colour, Box box) {
    Graphics2D pen = image.createGraphics();
    pen.setColor(colour);
    pen.fillRect(box.x(), box.y(), box.width(), box.height());
    pen.dispose();
  }

  static byte[] png(BufferedImage image) throws IOException {
    return written(image, "png");
  }

  static byte[] written(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, bytes)) {
      throw new IOException("nothing here writes " + format);
    }
    return bytes.toByteArray();
  }

  static byte[] groupFour(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType("CCITT T.6");
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
