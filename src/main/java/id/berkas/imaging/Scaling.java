package id.berkas.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Changes the size of colour pictures. */
final class Scaling {

  private Scaling() {}

  /** Gives a page with fewer dots down than across square dots. */
  static BufferedImage stretchDown(BufferedImage image, double factor) {
    int height = (int) Math.round(image.getHeight() * factor);
    return draw(image, image.getWidth(), height, image.getType());
  }

  private static BufferedImage draw(BufferedImage image, int width, int height, int type) {
    BufferedImage scaled = new BufferedImage(width, height, type);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  /** The same picture with three bytes for each pixel. */
  static BufferedImage bgr(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_3BYTE_BGR
        ? image
        : draw(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
  }
}
