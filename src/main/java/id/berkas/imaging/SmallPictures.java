package id.berkas.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The upright pictures for the screen. */
final class SmallPictures {

  private static final int VIEW_WIDTH = 1240;
  private static final int NEARLY_VIEW_WIDTH = 1200;
  private static final int THUMBNAIL_WIDTH = 240;
  private static final float QUALITY = 0.75f;

  private SmallPictures() {}

  /**
   * An upright picture for reading; never larger than the page.
   *
   * @param gray luminance of the page
   * @param small the same, smaller; taken where it is large enough
   */
  static BufferedImage view(BufferedImage page, GrayPage gray, GrayPage small, int turn) {
    boolean sideways = turn % 180 != 0;
    if (!isGray(page)) {
      int upright = sideways ? page.getHeight() : page.getWidth();
      return Turn.by(turn).apply(shrunk(page, factor(upright)));
    }
    int upright = sideways ? small.height() : small.width();
    GrayPage enough = upright >= NEARLY_VIEW_WIDTH ? small : gray;
    return Turn.by(turn).apply(shrunk(enough, factor(sideways ? enough.height() : enough.width())));
  }

  private static double factor(int upright) {
    return Math.min(1, (double) VIEW_WIDTH / upright);
  }

  static BufferedImage thumbnail(BufferedImage view) {
    double factor = Math.min(1, (double) THUMBNAIL_WIDTH / view.getWidth());
    return isGray(view) ? shrunk(GrayPage.of(view), factor) : shrunk(view, factor);
  }

  private static boolean isGray(BufferedImage image) {
    return image.getColorModel().getNumComponents() == 1
        || image.getType() == BufferedImage.TYPE_BYTE_BINARY;
  }

  private static BufferedImage shrunk(GrayPage gray, double factor) {
    GrayPage small = gray.scaled(factor);
    BufferedImage image =
        new BufferedImage(small.width(), small.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, small.width(), small.height(), small.pixels());
    return image;
  }

  private static BufferedImage shrunk(BufferedImage colour, double factor) {
    BufferedImage bgr = Scaling.bgr(colour);
    int width = Math.max(1, (int) Math.round(bgr.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(bgr.getHeight() * factor));
    byte[] from = ((DataBufferByte) bgr.getRaster().getDataBuffer()).getData();
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    byte[] to = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
    byte[] mean = AreaMean.of(from, 3, bgr.getWidth(), bgr.getHeight(), width, height);
    System.arraycopy(mean, 0, to, 0, to.length);
    return small;
  }

  static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("JPEG").next();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        writer.setOutput(out);
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        writer.write(null, new IIOImage(image, null, null), how);
      }
      return bytes.toByteArray();
    } finally {
      writer.dispose();
    }
  }
}
