package id.berkas.bench;

import id.berkas.imaging.BarcodeImages;
import id.berkas.imaging.PatchCode;
import id.berkas.separation.CoverSheet;
import id.berkas.separation.CoverSheetCode;
import id.berkas.separation.CoverSheetPrinter;
import id.berkas.separation.PatchSheetPrinter;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Draws separators: cover sheets, our patch sheets, and sheets of others with nothing on them but
 * the bars of a patch code. The same seed gives the same scan.
 */
final class SeparatorPress {

  private static final int DPI = 300;
  private static final int COVERS = 16;

  /** 2.5 inches, as the maker's own sheets have. */
  private static final int BAR_LENGTH = 750;

  /**
   * A separator.
   *
   * @param registration what it names, or null for a patch sheet
   * @param image at {@link #DPI}
   */
  private record Sheet(@Nullable String registration, BufferedImage image) {}

  /**
   * A separator after print and scan.
   *
   * @param registration what it names, or null for a patch sheet
   */
  record Scan(@Nullable String registration, PrintAndScan.Arrived page) {}

  private final List<Sheet> covers = new ArrayList<>();
  private final List<Sheet> patches = new ArrayList<>();

  SeparatorPress(CoverSheetCode code, long seed) {
    CoverSheetPrinter printer = new CoverSheetPrinter(code, new Random(seed));
    for (int n = 1; n <= COVERS; n++) {
      String registration = "LA-PKL-990101-%05d".formatted(seed % 1000 * 100 + n);
      CoverSheet sheet =
          new CoverSheet(
              registration,
              "SPECIMEN %d".formatted(n),
              "JHT",
              "MENGUNDURKAN_DIRI",
              "PKL",
              List.of("KTP", "KK", "KPJ"));
      covers.add(new Sheet(registration, printer.draw(sheet, DPI)));
    }
    patches.add(new Sheet(null, PatchSheetPrinter.draw(DPI)));
    for (PatchCode patch : PatchCode.values()) {
      patches.add(new Sheet(null, barsOnly(patch)));
    }
  }

  /** Half of them cover sheets, a quarter our patch sheets, a quarter bars only. */
  Scan scan(long seed) throws IOException {
    Random dice = new Random(seed);
    Sheet sheet =
        dice.nextInt(2) == 0
            ? covers.get((int) Math.floorMod(seed, (long) COVERS))
            : patches.get(dice.nextInt(2) == 0 ? 0 : 1 + dice.nextInt(patches.size() - 1));
    return new Scan(sheet.registration(), PrintAndScan.of(sheet.image(), DPI, seed));
  }

  private static BufferedImage barsOnly(PatchCode patch) {
    BufferedImage sheet = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage bars = BarcodeImages.patch(patch);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    int thick = DPI * 4 / 5;
    pen.drawImage(bars, (sheet.getWidth() - BAR_LENGTH) / 2, DPI / 2, BAR_LENGTH, thick, null);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, DPI / 2));
    pen.drawString("PATCH", DPI, sheet.getHeight() / 2);
    pen.dispose();
    return sheet;
  }
}
