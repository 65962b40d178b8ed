package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** The file being made. What is already on a page waits in a temporary file, not in memory. */
final class ArchiveDocument implements AutoCloseable {

  private static final float POINTS = 72;
  private static final int USUAL_DPI = 300;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument pdf;
  private final ArchiveFont font;

  ArchiveDocument(ArchiveJob job) throws IOException {
    this.pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      this.font = new ArchiveFont(PDType0Font.load(pdf, Objects.requireNonNull(in), true));
      FileProperties.write(pdf, job);
    }
  }

  PDDocument pdf() {
    return pdf;
  }

  /** Adds a page, upright and in its size on paper, with its words over the picture. */
  void add(ArchivePage page, PlacedImage image, PageWords words) throws IOException {
    int turn = Math.floorMod(page.orientation(), 360);
    float points = POINTS / (page.dpi() > 0 ? page.dpi() : USUAL_DPI);
    boolean sideways = turn % 180 != 0;
    float width = points * (sideways ? image.height() : image.width());
    float height = points * (sideways ? image.width() : image.height());
    PDPage sheet = new PDPage(new PDRectangle(width, height));
    pdf.addPage(sheet);
    try (PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
      pen.drawImage(image.image(), turned(turn + image.turn(), width, height));
      TextLayer layer = new TextLayer(pen, font, height, points);
      layer.write(
          words.words().stream()
              .map(word -> word.at(word.box().turned(turn, image.width(), image.height())))
              .toList());
    }
  }

  /** Where an image's unit square comes to lie when it is turned clockwise and fills the sheet. */
  private static Matrix turned(int degrees, float width, float height) {
    return switch (Math.floorMod(degrees, 360)) {
      case 90 -> new Matrix(0, -height, width, 0, 0, height);
      case 180 -> new Matrix(-width, 0, 0, -height, width, height);
      case 270 -> new Matrix(0, height, -width, 0, width, 0);
      default -> new Matrix(width, 0, 0, height, 0, 0);
    };
  }

  /** Adds a sheet in the place of a page that cannot be drawn. */
  void addMissing(ArchivePage page, HoldReason reason) throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    pdf.addPage(sheet);
    try (PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
      MissingSheet.write(pen, font, page.id(), reason);
    }
  }

  void save(Path file) throws IOException {
    pdf.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
