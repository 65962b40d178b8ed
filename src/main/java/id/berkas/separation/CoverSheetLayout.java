package id.berkas.separation;

import id.berkas.imaging.BarcodeImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * Where everything stands on a cover sheet. Two codes far apart, so that a stain, a torn corner or
 * a staple spoils at most one; neither lies where a letter is folded (halves, thirds, quarters).
 */
final class CoverSheetLayout {

  private static final float LEFT = 17;
  private static final float WIDTH = SheetPage.WIDTH - 2 * LEFT;

  /** Whole dots at 600 dpi; at 200 dpi, the coarsest scan we take, still more than 2.5 pixels. */
  private static final float WIDEST_BAR = 8 * 25.4f / 600;

  private static final float QR_SIDE = 46;
  private static final float CODE_TOP = 250;
  private static final float CODE_HEIGHT = 17;
  private static final int LINES = 11;

  private CoverSheetLayout() {}

  static void draw(SheetPage page, CoverSheet sheet, String serial, String payload)
      throws IOException {
    head(page, payload);
    about(page, sheet);
    documents(page, sheet.expectedDocuments());
    foot(page, sheet, serial, payload);
  }

  private static void head(SheetPage page, String payload) throws IOException {
    page.bold("LEMBAR SAMPUL BERKAS", LEFT, 25, 22);
    page.text("Cover sheet", LEFT, 31, 10);
    page.text("Letakkan paling atas, di dalam amplop berkas ini.", LEFT, 42, 11);
    page.text("Put it on top of the papers, inside the envelope.", LEFT, 47, 8);
    page.text("Jangan mencoret, melipat atau menempeli kode.", LEFT, 56, 11);
    page.text("Do not write on, fold or cover the codes.", LEFT, 61, 8);
    BufferedImage qr = BarcodeImages.qr(payload, 1);
    float module = QR_SIDE / qr.getWidth();
    page.code(qr, SheetPage.WIDTH - LEFT - QR_SIDE + 4 * module, 17, module, module);
  }

  private static void about(SheetPage page, CoverSheet sheet) throws IOException {
    page.line(LEFT, 71, WIDTH);
    page.text("Nomor registrasi / registration", LEFT, 79, 9);
    page.boldToFit(sheet.registration(), LEFT, 92, 36, WIDTH);
    page.text("Nama peserta / participant", LEFT, 103, 9);
    page.boldToFit(sheet.name(), LEFT, 111, 20, WIDTH);
    page.text("Program / programme", LEFT, 121, 9);
    page.textToFit(sheet.programme(), LEFT, 127, 13, WIDTH / 2 - 4);
    page.text("Sebab klaim / cause", LEFT + WIDTH / 2, 121, 9);
    page.textToFit(orDash(sheet.cause()), LEFT + WIDTH / 2, 127, 13, WIDTH / 2);
    page.text("Kantor cabang / branch", LEFT, 137, 9);
    page.textToFit(orDash(sheet.branch()), LEFT, 143, 13, WIDTH);
    page.line(LEFT, 151, WIDTH);
  }

  private static void documents(SheetPage page, List<String> documents) throws IOException {
    page.bold("Isi amplop yang diharapkan", LEFT, 160, 13);
    page.text("Expected documents; tick what is inside", LEFT + 68, 160, 9);
    int shown = Math.min(documents.size(), 2 * LINES);
    boolean twoColumns = documents.size() > LINES;
    for (int n = 0; n < shown; n++) {
      float x = n < LINES ? LEFT : LEFT + WIDTH / 2;
      float y = 169 + n % LINES * 6.6f;
      page.box(x, y + 0.4f, 4);
      page.textToFit(line(documents, n), x + 7, y, 12, (twoColumns ? WIDTH / 2 : WIDTH) - 10);
    }
  }

  /** The last line tells when the list is longer than the paper. */
  private static String line(List<String> documents, int n) {
    int more = documents.size() - 2 * LINES + 1;
    return n == 2 * LINES - 1 && more > 1
        ? "dan %d lainnya / and %d more".formatted(more, more)
        : documents.get(n);
  }

  private static void foot(SheetPage page, CoverSheet sheet, String serial, String payload)
      throws IOException {
    BufferedImage bars = BarcodeImages.code128(payload, 1, 1);
    float bar = Math.min(WIDEST_BAR, (SheetPage.WIDTH - 20) / bars.getWidth());
    page.code(bars, (SheetPage.WIDTH - bars.getWidth() * bar) / 2, CODE_TOP, bar, CODE_HEIGHT);
    page.text(sheet.registration(), LEFT, 273, 11);
    page.text("Lembar / sheet " + serial, LEFT + 78, 273, 11);
    page.text(payload, LEFT, 278, 6);
  }

  private static String orDash(String text) {
    return text.isBlank() ? "-" : text;
  }
}
