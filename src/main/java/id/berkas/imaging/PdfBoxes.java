package id.berkas.imaging;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gives a page whose boxes are empty or miss each other the sheet it must have been. */
final class PdfBoxes {

  private static final float LEAST = 1;

  private PdfBoxes() {}

  /** In memory only. */
  static PDPage mended(PDPage page) {
    if (empty(page.getMediaBox())) {
      page.setMediaBox(PDRectangle.A4);
    }
    if (empty(page.getCropBox())) {
      page.setCropBox(page.getMediaBox());
    }
    return page;
  }

  private static boolean empty(PDRectangle box) {
    return !(box.getWidth() >= LEAST && box.getHeight() >= LEAST);
  }
}
