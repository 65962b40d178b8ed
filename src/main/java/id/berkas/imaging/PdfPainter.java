package id.berkas.imaging;

import id.berkas.hold.HoldException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page and remembers what should be seen on it. PDFBox logs what it cannot draw and goes
 * on, as if the page had been blank.
 */
final class PdfPainter extends PageDrawer {

  /** Shorter content may be the nothing that some programs write on an empty page. */
  private static final int NO_CONTENT_BYTES = 32;

  private static final int IMAGES_KEPT = 20;
  private static final int WHITE = 0xFFFFFF;

  private final PageLimits limits;
  private final Set<COSBase> whole = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PDImageXObject> images = new ArrayList<>();
  private int failedImages;
  private int operators;
  private int letters;

  PdfPainter(PageDrawerParameters parameters, PageLimits limits) throws IOException {
    super(parameters);
    this.limits = limits;
  }

  /** Images that could not be drawn. */
  int failedImages() {
    return failedImages;
  }

  /** What a page of one colour should have shown; null when it may well be blank. */
  @Nullable String lost() throws IOException {
    for (PDImageXObject image : images) {
      BufferedImage pixels = image.getImage();
      if (Emptiness.suspicious(pixels, image.getCOSObject())) {
        return "an image of %d bytes".formatted(image.getCOSObject().getLength());
      }
    }
    if (letters > 0) {
      return letters + " letters";
    }
    long bytes = operators == 0 ? contentBytes() : 0;
    return bytes > NO_CONTENT_BYTES ? "content of %d bytes".formatted(bytes) : null;
  }

  private long contentBytes() throws IOException {
    long bytes = 0;
    Iterator<PDStream> streams = getPage().getContentStreams();
    while (streams.hasNext()) {
      try (InputStream raw = streams.next().getCOSObject().createRawInputStream()) {
        bytes +=
            new String(raw.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .strip()
                .length();
      }
    }
    return bytes;
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    try {
      if (whole.add(image.getCOSObject())) {
        PdfImageDamage.check(image, limits);
      }
      super.drawImage(image);
    } catch (HoldException damaged) {
      throw damaged;
    } catch (IOException | RuntimeException e) {
      failedImages++;
    }
    if (image instanceof PDImageXObject object && images.size() < IMAGES_KEPT) {
      images.add(object);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    super.showGlyph(place, font, code, displacement);
    String text = font.toUnicode(code);
    boolean seen = getGraphicsState().getTextState().getRenderingMode().isFill();
    boolean white = (getGraphicsState().getNonStrokingColor().toRGB() & WHITE) == WHITE;
    boolean onPage = getPage().getCropBox().contains(place.getTranslateX(), place.getTranslateY());
    if (seen && !white && onPage && text != null && !text.isBlank()) {
      letters++;
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    super.processOperator(operator, operands);
  }

  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators--;
    super.unsupportedOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
      throws IOException {
    if (OperatorName.DRAW_OBJECT.equals(operator.getName())) {
      failedImages++;
    }
    super.operatorException(operator, operands, exception);
  }
}
