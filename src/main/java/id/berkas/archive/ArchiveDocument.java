package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.util.Matrix;

/** The file being made. What is already on a page waits in a temporary file, not in memory. */
final class ArchiveDocument implements AutoCloseable {

  private static final float POINTS = 72;
  private static final int USUAL_DPI = 300;
  private static final String IMAGE = "I";

  private final PDDocument pdf;
  private final WordFont font = new WordFont();

  ArchiveDocument(ArchiveJob job) throws IOException {
    this.pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    FileProperties.write(pdf, job);
  }

  PDDocument pdf() {
    return pdf;
  }

  /** Adds a page, upright, straight and in its size on paper, with its words over the picture. */
  void add(ArchivePage page, PlacedImage image, PageWords words) throws IOException {
    float points = POINTS / (page.dpi() > 0 ? page.dpi() : USUAL_DPI);
    SheetPlace place =
        SheetPlace.of(page.orientation(), page.skew(), image.width(), image.height(), points);
    PDPage sheet = new PDPage(new PDRectangle(place.sheetWidth(), place.sheetHeight()));
    pdf.addPage(sheet);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName(IMAGE), image.image());
    String text = new TextLayer(font, place).operators(words.words());
    if (!text.isEmpty()) {
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName(TextLayer.FONT), font.font());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
    }
    sheet.setResources(resources);
    write(sheet, picture(place.image(image.turn())) + text);
  }

  private static String picture(Matrix place) {
    return String.format(
        Locale.ROOT,
        "q %.4f %.4f %.4f %.4f %.4f %.4f cm /%s Do Q%n",
        place.getScaleX(),
        place.getShearY(),
        place.getShearX(),
        place.getScaleY(),
        place.getTranslateX(),
        place.getTranslateY(),
        IMAGE);
  }

  private void write(PDPage sheet, String operators) throws IOException {
    PDStream contents = new PDStream(pdf);
    try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    sheet.setContents(contents);
  }

  /** Adds a sheet in the place of a page that cannot be drawn. */
  void addMissing(ArchivePage page, HoldReason reason) throws IOException {
    MissingSheet.add(pdf, page.id(), reason);
  }

  void save(Path file) throws IOException {
    font.finish();
    pdf.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
