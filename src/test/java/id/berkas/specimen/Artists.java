package id.berkas.specimen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Stand-ins for the printers of cover sheets and bar codes, which live in other packages. */
final class Artists {
  static final CoverSheetArtist COVERS =
      (registration, dpi) -> rectangle(dpi * 210 * 10 / 254, dpi * 297 * 10 / 254);
  static final BarcodeArtist BARCODES = (symbology, text, dpi) -> rectangle(dpi * 4, dpi);

  private Artists() {}

  private static BufferedImage rectangle(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
    graphics.dispose();
    return image;
  }
}
