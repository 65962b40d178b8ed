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
    int room = documents.size() > 2 * LINES ? 2 * LINES - 1 : documents.size();
    float width = documents.size() > LINES ? WIDTH / 2 : WIDTH;
    for (int n = 0; n < room; n++) {
      page.box(left(n), line(n) + 0.4f, 4);
      page.textToFit(documents.get(n), left(n) + 7, line(n), 12, width - 10);
    }
    int more = documents.size() - room;
    if (more > 0) {
      page.text(
          "dan %d lainnya / and %d more".formatted(more, more), left(room) + 7, line(room), 9);
    }
  }

  private static float left(int n) {
    return n < LINES ? LEFT : LEFT + WIDTH / 2;
  }

  private static float line(int n) {
    return 169 + n % LINES * 6.6f;
  }

  private static void foot(SheetPage page, CoverSheet sheet, String serial, String payload)
      throws IOException {
    BufferedImage bars = BarcodeImages.code128(payload, 1, 1);
    float bar = Math.min(WIDEST_BAR, (SheetPage.WIDTH - 20) / bars.getWidth());
    page.code(bars, (SheetPage.WIDTH - bars.getWidth() * bar) / 2, CODE_TOP, bar, CODE_HEIGHT);
    page.textToFit(sheet.registration(), LEFT, 273, 11, WIDTH - 50);
    page.text("Lembar / sheet " + serial, LEFT + WIDTH - 44, 273, 11);
    page.text(payload, LEFT, 278, 6);
  }

  private static String orDash(String text) {
    return text.isBlank() ? "-" : text;
  }
}
