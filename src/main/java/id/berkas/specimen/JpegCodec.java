package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** JPEG with the resolution in its header. */
final class JpegCodec {
  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private JpegCodec() {}

  /** What is left of a page after JPEG at this quality. */
  static BufferedImage again(BufferedImage page, float quality) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(encode(page, quality)));
      if (read == null) {
        throw new IllegalStateException("a JPEG just written cannot be read");
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] encode(BufferedImage page, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), param);
      metadata.setFromTree(FORMAT, withResolution((IIOMetadataNode) metadata.getAsTree(FORMAT)));
      writer.setOutput(out);
      writer.write(null, new IIOImage(page, null, metadata), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode withResolution(IIOMetadataNode tree) {
    IIOMetadataNode jfif = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
    jfif.setAttribute("resUnits", "1");
    jfif.setAttribute("Xdensity", Integer.toString(PaperStudio.DPI));
    jfif.setAttribute("Ydensity", Integer.toString(PaperStudio.DPI));
    return tree;
  }
}
