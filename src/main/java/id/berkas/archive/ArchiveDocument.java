package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

  /** Of a point: the finest length of a sheet. */
  private static final int TENTHS = 10;

  private static final String IMAGE = "I";

  private final PDDocument pdf;
  private final PageParts parts;
  private final WordFont font = new WordFont();

  ArchiveDocument(ArchiveJob job) throws IOException {
    this.pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    this.parts = new PageParts(pdf);
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

  /**
   * Adds a page that says again what a program wrote: its own text can be selected, so no words are
   * put over it.
   *
   * @return false, and nothing added, when the page has to be drawn as a picture
   */
  boolean addWritten(ArchivePage page, PDPage written) throws IOException {
    PDRectangle box = written.getCropBox();
    float size = written.getUserUnit();
    boolean sideways = written.getRotation() % 180 != 0;
    int across = Math.round(box.getWidth() * size * TENTHS);
    int down = Math.round(box.getHeight() * size * TENTHS);
    SheetPlace place =
        SheetPlace.of(
            page.orientation(),
            page.skew(),
            sideways ? down : across,
            sideways ? across : down,
            1f / TENTHS);
    parts.begin();
    Optional<String> operators = place.isSheet() ? Redrawing.of(written, parts) : Optional.empty();
    if (operators.isEmpty()) {
      return false;
    }
    Matrix own = place.image(written.getRotation());
    own.concatenate(Matrix.getScaleInstance(1 / box.getWidth(), 1 / box.getHeight()));
    own.concatenate(Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY()));
    PDPage sheet = new PDPage(new PDRectangle(place.sheetWidth(), place.sheetHeight()));
    pdf.addPage(sheet);
    sheet.setResources(parts.resources());
    write(sheet, "q %s cm\n%sQ\n".formatted(numbers(own), operators.get()));
    return true;
  }

  private static String numbers(Matrix at) {
    return String.format(
        Locale.ROOT,
        "%.6f %.6f %.6f %.6f %.4f %.4f",
        at.getScaleX(),
        at.getShearY(),
        at.getShearX(),
        at.getScaleY(),
        at.getTranslateX(),
        at.getTranslateY());
  }

  private static String picture(Matrix place) {
    return "q %s cm /%s Do Q\n".formatted(numbers(place), IMAGE);
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
    parts.finish();
    pdf.save(file.toFile());
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
