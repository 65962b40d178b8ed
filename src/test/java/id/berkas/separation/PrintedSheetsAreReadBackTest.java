package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Barcode;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.ByPatchSheet;
import id.berkas.document.PageSource;
import id.berkas.imaging.FastLook;
import id.berkas.imaging.LookJob;
import id.berkas.imaging.LookResult.Looked;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.profile.SeparationMode;
import id.berkas.store.FolderStore;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets we print, through a scanner's usual sins, are read by our own fast look. */
class PrintedSheetsAreReadBackTest {

  private static final String NUMBER = "LA-PKL-200428-00017";
  private static final int GREY = 0;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} dpi, turned by {1} degrees, threshold {2}")
  @CsvSource({"300, 0.6, 0", "200, 1.5, 128", "200, 179, 110", "150, -0.5, 128"})
  void aCoverSheetIsReadByBothOfItsCodes(int dpi, double turn, int threshold) throws IOException {
    Looked looked = look(scanned(cover(dpi), turn, threshold));
    assertThat(looked.look().barcodes())
        .extracting(Barcode::format)
        .contains("QR_CODE", "CODE_128");
    assertThat(openings(looked))
        .singleElement()
        .isInstanceOfSatisfying(
            ByCoverSheet.class, cover -> assertThat(cover.registration()).isEqualTo(NUMBER));
  }

  @Test
  void aCoverSheetWithAStainOnItsQrCodeIsReadByItsBars() throws IOException {
    BufferedImage sheet = cover(200);
    soil(sheet, 0.6, 0, 0.4, 0.3);
    assertThat(openings(look(scanned(sheet, 0.4, 128)))).hasOnlyElementsOfType(ByCoverSheet.class);
  }

  @Test
  void aCoverSheetWithATornFootIsReadByItsQrCode() throws IOException {
    BufferedImage sheet = cover(200);
    soil(sheet, 0, 0.8, 1, 0.2);
    assertThat(openings(look(scanned(sheet, 0.4, 128)))).hasOnlyElementsOfType(ByCoverSheet.class);
  }

  @ParameterizedTest(name = "{0} dpi, turned by {1} degrees, threshold {2}")
  @CsvSource({"300, -0.6, 0", "200, 1.5, 128"})
  void aPatchSheetIsRead(int dpi, double turn, int threshold) throws IOException {
    assertThat(openings(look(scanned(PatchSheetPrinter.draw(dpi), turn, threshold))))
        .hasOnlyElementsOfType(ByPatchSheet.class);
  }

  private static BufferedImage cover(int dpi) {
    return new CoverSheetPrinter(Stack.CODE, new Random(1))
        .draw(CoverSheetsTest.sheet(NUMBER, "SITI AMINAH (SPECIMEN)"), dpi);
  }

  /** How separation would open a packet with this page in front of a written one. */
  private static List<Object> openings(Looked looked) {
    PageFacts sheet = new PageFacts("p1", 1, true, looked.look().blank(), looked.look().barcodes());
    PageFacts paper = new PageFacts("p2", 2, true, 0, List.of());
    Cut cut =
        new BatchCutter(Stack.CODE)
            .cut(List.of(sheet, paper), new CutRules(SeparationMode.COVER_OR_PATCH, false));
    return cut.packets().stream().<Object>map(CutPacket::opening).toList();
  }

  private Looked look(BufferedImage scan) throws IOException {
    FolderStore store = new FolderStore(folder);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(scan, "png", png);
    PageSource source = new PageSource(store.put(png.toByteArray()).sha256(), "image/png", 0);
    try (PageImages images = new PageImages(store)) {
      return (Looked)
          new FastLook().look(new LookJob("p1", source, PageLimits.DEFAULT), store, images);
    }
  }

  private static void soil(BufferedImage sheet, double x, double y, double width, double height) {
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.GRAY);
    pen.fillRect(
        (int) (x * sheet.getWidth()),
        (int) (y * sheet.getHeight()),
        (int) (width * sheet.getWidth()),
        (int) (height * sheet.getHeight()));
    pen.dispose();
  }

  /** Turned, noisy, and black and white unless the threshold is {@link #GREY}. */
  private static BufferedImage scanned(BufferedImage sheet, double degrees, int threshold) {
    BufferedImage scan =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = scan.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, scan.getWidth(), scan.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    pen.drawImage(sheet, 0, 0, null);
    pen.dispose();
    addNoise(scan.getRaster(), threshold);
    return scan;
  }

  private static void addNoise(WritableRaster pixels, int threshold) {
    Random dice = new Random(7);
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        int grey = (int) (pixels.getSample(x, y, 0) + 15 * dice.nextGaussian());
        int whole = Math.clamp(grey, 0, 255);
        pixels.setSample(x, y, 0, threshold == GREY ? whole : whole < threshold ? 0 : 255);
      }
    }
  }
}
