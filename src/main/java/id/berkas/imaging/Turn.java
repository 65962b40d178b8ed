package id.berkas.imaging;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/**
 * How stored pixels become the page a viewer shows: first mirrored left to right or not, then
 * turned.
 *
 * @param mirrored whether left and right change places first
 * @param degrees clockwise: 0, 90, 180 or 270
 */
record Turn(boolean mirrored, int degrees) {

  static final Turn NONE = new Turn(false, 0);

  /** The turn that undoes an EXIF or TIFF orientation, TIFF 6.0 tag 274. */
  static Turn ofOrientation(int orientation) {
    return switch (orientation) {
      case 2 -> new Turn(true, 0);
      case 3 -> new Turn(false, 180);
      case 4 -> new Turn(true, 180);
      case 5 -> new Turn(true, 270);
      case 6 -> new Turn(false, 90);
      case 7 -> new Turn(true, 90);
      case 8 -> new Turn(false, 270);
      default -> NONE;
    };
  }

  static Turn by(int degrees) {
    return new Turn(false, Math.floorMod(degrees, 360));
  }

  BufferedImage apply(BufferedImage image) {
    if (equals(NONE)) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean sideways = degrees % 180 != 0;
    BufferedImage turned = like(image, sideways ? height : width, sideways ? width : height);
    AffineTransform way = new AffineTransform();
    way.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    way.quadrantRotate(degrees / 90);
    if (mirrored) {
      way.scale(-1, 1);
    }
    way.translate(-width / 2.0, -height / 2.0);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(image, way, null);
    graphics.dispose();
    return turned;
  }

  private static BufferedImage like(BufferedImage image, int width, int height) {
    return image.getType() == BufferedImage.TYPE_BYTE_BINARY
            && image.getColorModel() instanceof IndexColorModel palette
        ? new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, palette)
        : new BufferedImage(width, height, image.getType());
  }
}
