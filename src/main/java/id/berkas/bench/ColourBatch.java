package id.berkas.bench;

import id.berkas.separation.PatchSheetPrinter;
import id.berkas.specimen.NoiseLevel;
import id.berkas.specimen.ScanNoise;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One PDF of typed pages scanned in colour at 300 dpi, a patch sheet before every ten. */
final class ColourBatch {

  private static final int DPI = 300;
  private static final int PAGES_PER_PACKET = 10;
  private static final float QUALITY = 0.6f;
  private static final Color PAPER = new Color(244, 236, 214);

  private ColourBatch() {}

  static void write(Path file, int pages, long seed) throws IOException {
    ScanNoise scanner = new ScanNoise(NoiseLevel.OFFICE, seed);
    try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      for (int page = 0; page < pages; page++) {
        BufferedImage sheet =
            page % PAGES_PER_PACKET == 0
                ? PatchSheetPrinter.draw(DPI)
                : Typewriter.page(seed + page, DPI, Phrases.INDONESIAN).image();
        add(pdf, scanner.scan(tinted(sheet), seed + page));
      }
      pdf.save(file.toFile());
    }
  }

  private static BufferedImage tinted(BufferedImage sheet) {
    BufferedImage colour =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = colour.createGraphics();
    pen.drawImage(sheet, 0, 0, null);
    pen.dispose();
    byte[] dots = ((DataBufferByte) colour.getRaster().getDataBuffer()).getData();
    int[] paper = {PAPER.getBlue(), PAPER.getGreen(), PAPER.getRed()};
    for (int at = 0; at < dots.length; at++) {
      dots[at] = (byte) ((dots[at] & 0xFF) * paper[at % 3] / 255);
    }
    return colour;
  }

  private static void add(PDDocument pdf, BufferedImage scan) throws IOException {
    PDImageXObject jpeg = JPEGFactory.createFromImage(pdf, scan, QUALITY, DPI);
    float width = scan.getWidth() * 72f / DPI;
    float height = scan.getHeight() * 72f / DPI;
    PDPage page = new PDPage(new PDRectangle(width, height));
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(jpeg, 0, 0, width, height);
    }
  }
}
