package id.berkas.separation;

import id.berkas.imaging.BarcodeImages;
import id.berkas.imaging.PatchCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;

/**
 * Prints patch sheets: they say "here begins a new envelope" and nothing more, so one stack serves
 * all. The text {@value #TEXT} stands on it three times, as Code 39, Code 128 and QR, and the bars
 * of patch code T along both short edges, each as read from its edge.
 */
public final class PatchSheetPrinter {

  /** What the codes say. */
  public static final String TEXT = "PATCHT";

  private static final float LEFT = 20;
  private static final float BAR = 0.6f;
  private static final float QR_SIDE = 60;

  /** The maker asks for 0.25 inch from the edge; printers leave a little more white. */
  private static final float EDGE = 9;

  /** 0.04 inch. */
  private static final float PATCH_UNIT = 1.016f;

  private PatchSheetPrinter() {}

  /** Writes one PDF, A4, a page per copy. */
  public static void print(int copies, OutputStream out) throws IOException {
    SheetPaper.write(Collections.nCopies(copies, PatchSheetPrinter::draw), out);
  }

  /** The sheet as a perfect scan: grey, A4, upright. */
  public static BufferedImage draw(int dpi) {
    return SheetPaper.render(PatchSheetPrinter::draw, dpi);
  }

  private static void draw(SheetPage page) throws IOException {
    BufferedImage patch = BarcodeImages.patch(PatchCode.PATCH_T);
    page.code(patch, LEFT, EDGE, SheetPage.WIDTH - 2 * LEFT, PATCH_UNIT);
    BufferedImage fromBelow = BarcodeImages.patch(PatchCode.PATCH_3);
    float last = SheetPage.HEIGHT - EDGE - fromBelow.getHeight() * PATCH_UNIT;
    page.code(fromBelow, LEFT, last, SheetPage.WIDTH - 2 * LEFT, PATCH_UNIT);
    bars(page, BarcodeImages.code39(TEXT, 1, 1), 40);
    page.bold("LEMBAR PEMISAH", LEFT, 88, 40);
    page.text("Separator sheet", LEFT, 97, 14);
    page.text("Satu lembar sebelum setiap amplop. Dapat dipakai ulang.", LEFT, 112, 14);
    page.text("One sheet before each envelope. Use it again and again.", LEFT, 118, 10);
    page.text("Bila ada lembar sampul registrasi, lembar ini tidak perlu.", LEFT, 131, 14);
    page.text("Not needed where the registration's own cover sheet is at hand.", LEFT, 137, 10);
    BufferedImage qr = BarcodeImages.qr(TEXT, 1);
    float module = QR_SIDE / qr.getWidth();
    page.code(qr, (SheetPage.WIDTH - QR_SIDE) / 2, 148, module, module);
    bars(page, BarcodeImages.code128(TEXT, 1, 1), 217);
    page.text(TEXT, LEFT, 256, 9);
  }

  private static void bars(SheetPage page, BufferedImage modules, float top) throws IOException {
    page.code(modules, (SheetPage.WIDTH - modules.getWidth() * BAR) / 2, top, BAR, 30);
  }
}
