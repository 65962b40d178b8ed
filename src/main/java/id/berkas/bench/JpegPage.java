package id.berkas.bench;

import id.berkas.specimen.NoiseLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A gray page as the JPEG of a scanner. */
final class JpegPage {

  /** In the JFIF header (ITU-T T.871): the unit of the density, then the density itself. */
  private static final int UNIT = 13;

  private static final byte PER_INCH = 1;

  private JpegPage() {}

  static byte[] encoded(BufferedImage page, NoiseLevel noise, int dpi) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality(noise));
      writer.write(null, new IIOImage(page, null, null), how);
    } finally {
      writer.dispose();
    }
    byte[] jpeg = bytes.toByteArray();
    ByteBuffer.wrap(jpeg)
        .put(UNIT, PER_INCH)
        .putShort(UNIT + 1, (short) dpi)
        .putShort(UNIT + 3, (short) dpi);
    return jpeg;
  }

  private static float quality(NoiseLevel noise) {
    return switch (noise) {
      case CLEAN -> 0.9f;
      case OFFICE -> 0.75f;
      case HARSH -> 0.45f;
    };
  }
}
