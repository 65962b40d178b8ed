package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Draws a page that is more than one image, at 300 dpi. */
final class PdfDrawing extends PDFRenderer {

  private static final float DPI = 300;
  private static final float POINTS = 72;

  /** A page longer than A3 was made without regard to paper; it is drawn as large as A3. */
  private static final float A3_LONG = 16.54f;

  private @Nullable PdfPainter painter;

  private final PageLimits limits;

  private PdfDrawing(PDDocument document, PageLimits limits) {
    super(document);
    this.limits = limits;
  }

  static PageImage draw(PDDocument document, PDPage page, PageLimits limits) throws IOException {
    float dpi = dpi(page);
    PDRectangle box = page.getCropBox();
    double scale = page.getUserUnit() * dpi / POINTS;
    Pixels.check(
        Math.max(1, (long) (box.getWidth() * scale)),
        Math.max(1, (long) (box.getHeight() * scale)),
        Pixels.COLOUR_BITS,
        limits);
    try (PDDocument view = new OnePage(document, page)) {
      PdfDrawing drawing = new PdfDrawing(view, limits);
      BufferedImage image = drawing.renderImage(0, (float) scale, ImageType.RGB);
      refuseLost(Objects.requireNonNull(drawing.painter), image);
      return new PageImage(image, Dots.of(dpi, image.getWidth(), image.getHeight()));
    }
  }

  private static void refuseLost(PdfPainter painter, BufferedImage image) throws IOException {
    if (painter.failedImages() > 0) {
      throw new HoldException(
          HoldReason.DRAWS_NOTHING,
          "%d images of the page could not be drawn".formatted(painter.failedImages()));
    }
    String lost = Emptiness.oneColour(image.getRaster()) ? painter.lost() : null;
    if (lost != null) {
      throw new HoldException(
          HoldReason.DRAWS_NOTHING, "the page came out empty although it holds " + lost);
    }
  }

  private static float dpi(PDPage page) {
    PDRectangle box = page.getCropBox();
    float inches = Math.max(box.getWidth(), box.getHeight()) * page.getUserUnit() / POINTS;
    return inches <= A3_LONG * 1.1 ? DPI : Math.max(POINTS, DPI * A3_LONG / inches);
  }

  /** The renderer finds pages by number in a tree that may be wrong; here it finds this page. */
  private static final class OnePage extends PDDocument {
    private final PDPage page;

    OnePage(PDDocument document, PDPage page) {
      super(document.getDocument());
      this.page = page;
    }

    @Override
    public PDPageTree getPages() {
      return new PDPageTree() {
        @Override
        public PDPage get(int index) {
          return page;
        }
      };
    }

    /** The bytes belong to the document this one looks into. */
    @Override
    public void close() {}
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    painter = new PdfPainter(parameters, limits);
    return painter;
  }
}
