package id.berkas.separation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Prints cover sheets. Each sheet printed gets a serial of its own. */
public final class CoverSheetPrinter {

  private static final int SERIAL_LETTERS = 4;

  private final CoverSheetCode code;
  private final RandomGenerator random;

  public CoverSheetPrinter(CoverSheetCode code) {
    this(code, new SecureRandom());
  }

  /**
   * @param random where serials come from; a seeded one draws the same sheets again
   */
  public CoverSheetPrinter(CoverSheetCode code, RandomGenerator random) {
    this.code = code;
    this.random = random;
  }

  /**
   * Writes one PDF, A4, a page per sheet.
   *
   * @param sheets whose registration numbers {@link CoverSheetCode#canCarry} accepts
   */
  public void print(List<CoverSheet> sheets, OutputStream out) throws IOException {
    List<SheetPaper.Drawing> drawings = new ArrayList<>();
    sheets.forEach(sheet -> drawings.add(drawing(sheet)));
    SheetPaper.write(drawings, out);
  }

  /** One sheet as a perfect scan: grey, A4, upright. */
  public BufferedImage draw(CoverSheet sheet, int dpi) {
    return SheetPaper.render(drawing(sheet), dpi);
  }

  private SheetPaper.Drawing drawing(CoverSheet sheet) {
    String serial = serial();
    String payload = code.payload(sheet.registration(), serial);
    return page -> CoverSheetLayout.draw(page, sheet, serial, payload);
  }

  private String serial() {
    byte[] bytes = new byte[SERIAL_LETTERS];
    random.nextBytes(bytes);
    return Base32.encode(bytes, SERIAL_LETTERS);
  }
}
