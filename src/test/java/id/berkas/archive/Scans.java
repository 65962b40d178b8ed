package id.berkas.archive;

import id.berkas.document.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
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
    return tiff(image, "CCITT T.6", image.getHeight());
  }

  /**
   * @param rows of one strip
   */
  static byte[] tiff(BufferedImage image, String compression, int rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = jdkWriter();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(compression);
      how.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
      how.setTiling(image.getWidth(), rows, 0, 0);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The other writer on the class path does not cut pages into strips. */
  private static ImageWriter jdkWriter() throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.")) {
        return writer;
      }
    }
    throw new IOException("this Java has no TIFF writer");
  }

  /** A JPEG of four inks: as Adobe writes them, 255 is no ink. */
  static byte[] cmykJpeg(int width, int height) throws IOException {
    WritableRaster inks =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        inks.setPixel(x, y, new int[] {255 - x % 200, 255, 255 - y % 100, 255});
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
