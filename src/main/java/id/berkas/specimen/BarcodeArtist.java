package id.berkas.specimen;

import java.awt.image.BufferedImage;

/** Draws a bare bar code for a patch sheet; the sheet around it is drawn here. */
@FunctionalInterface
public interface BarcodeArtist {
  /** What patch sheets are printed with. */
  enum Symbology {
    QR,
    CODE_128,
    CODE_39
  }

  /**
   * The code, about 12 centimetres wide (QR: about 4), quiet zone included, at the given dots per
   * inch.
   */
  BufferedImage draw(Symbology symbology, String text, int dpi);
}
