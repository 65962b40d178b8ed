package id.berkas.bench;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A page as the bare engine wants it: gray and upright. */
final class Upright {

  private Upright() {}

  /** Turned clockwise by 0, 90, 180 or 270 degrees. */
  static BufferedImage gray(BufferedImage page, int degrees) {
    boolean sideways = degrees % 180 != 0;
    int width = sideways ? page.getHeight() : page.getWidth();
    int height = sideways ? page.getWidth() : page.getHeight();
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(degrees / 90);
    turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    Graphics2D graphics = gray.createGraphics();
    graphics.drawImage(page, turn, null);
    graphics.dispose();
    return gray;
  }
}
