package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/** The kinds of pixels a stored page may have, and how many. */
final class Pixels {

  /** Of a pixel of red, green and blue. */
  static final int COLOUR_BITS = 24;

  private Pixels() {}

  /**
   * Refuses a size before anything is allocated for it.
   *
   * @throws HoldException NO_PAGES for a side of nothing, TOO_MANY_PIXELS above the limit
   */
  static void check(long width, long height, PageLimits limits) {
    if (width <= 0 || height <= 0) {
      throw new HoldException(
          HoldReason.DAMAGED, "the page claims %d x %d pixels".formatted(width, height));
    }
    if (width > limits.pixels() / height) {
      throw new HoldException(
          HoldReason.TOO_MANY_PIXELS,
          "the page claims %d x %d pixels, more than %d".formatted(width, height, limits.pixels()));
    }
  }

  /**
   * Refuses also what would take too much memory.
   *
   * @param depth bits of one pixel as it is decoded
   */
  static void check(long width, long height, long depth, PageLimits limits) {
    check(width, height, limits);
    if (width * height > limits.memory() / depth * 8) {
      throw new HoldException(
          HoldReason.TOO_MANY_PIXELS,
          "the page claims %d x %d pixels of %d bits, more than %d bytes"
              .formatted(width, height, depth, limits.memory()));
    }
  }

  /** The same picture as bitonal, 8-bit gray or RGB; transparent becomes white as on paper. */
  static BufferedImage plain(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB ->
          image;
      case BufferedImage.TYPE_BYTE_BINARY ->
          image.getColorModel().getPixelSize() == 1
              ? image
              : redraw(image, BufferedImage.TYPE_3BYTE_BGR);
      default -> redraw(image, kind(image.getColorModel()));
    };
  }

  private static int kind(ColorModel model) {
    boolean gray =
        model.getNumComponents() == 1 && !(model instanceof java.awt.image.IndexColorModel);
    return gray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
  }

  private static BufferedImage redraw(BufferedImage image, int type) {
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return plain;
  }
}
