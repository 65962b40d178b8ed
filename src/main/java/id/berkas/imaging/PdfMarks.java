package id.berkas.imaging;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a page draws without drawing it: is it one scanned image and nothing visible above
 * it? What lies under an opaque full-page image does not count, nor does invisible text.
 */
final class PdfMarks extends PDFGraphicsStreamEngine {

  private static final double POINTS = 72;
  private static final double TOLERANCE_POINTS = 2;
  private static final double COVERS = 0.95;

  private final PageLimits limits;
  private final GeneralPath path = new GeneralPath();
  private int clipRule = -1;
  private @Nullable PdfScan scan;
  private boolean otherMarks;

  private PdfMarks(PDPage page, PageLimits limits) {
    super(page);
    this.limits = limits;
  }

  static PdfMarks of(PDPage page, PageLimits limits) throws IOException {
    PdfMarks marks = new PdfMarks(page, limits);
    marks.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      marks.otherMarks |= !annotation.isHidden() && annotation.getAppearance() != null;
    }
    return marks;
  }

  /** The scanned image, when the page is that and nothing else. */
  Optional<PdfScan> scan() {
    return otherMarks ? Optional.empty() : Optional.ofNullable(scan);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    PdfImageSize.check(image, limits);
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D box =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    Optional<Turn> turn = PdfScan.turn(place, getPage().getRotation());
    if (image instanceof PDImageXObject object
        && turn.isPresent()
        && !image.isStencil()
        && opaque(object)
        && fillsPage(box)) {
      double inch = POINTS / getPage().getUserUnit();
      scan =
          new PdfScan(
              object,
              turn.get(),
              Math.hypot(place.getScaleX(), place.getShearY()) / inch,
              Math.hypot(place.getShearX(), place.getScaleY()) / inch);
      otherMarks = false;
    } else {
      otherMarks = true;
    }
  }

  private boolean opaque(PDImageXObject image) {
    PDGraphicsState state = getGraphicsState();
    COSArray noMask = image.getColorKeyMask();
    return state.getNonStrokeAlphaConstant() >= 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL
        && noMask == null
        && !image.getCOSObject().containsKey(COSName.MASK)
        && !image.getCOSObject().containsKey(COSName.SMASK);
  }

  private boolean fillsPage(Rectangle2D box) {
    PDRectangle crop = getPage().getCropBox();
    Rectangle2D page =
        new Rectangle2D.Double(
            crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    Rectangle2D shown = page.createIntersection(box);
    Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
    clip.setRect(
        clip.getX() - TOLERANCE_POINTS,
        clip.getY() - TOLERANCE_POINTS,
        clip.getWidth() + 2 * TOLERANCE_POINTS,
        clip.getHeight() + 2 * TOLERANCE_POINTS);
    return !shown.isEmpty()
        && area(shown) >= COVERS * area(page)
        && area(shown) >= COVERS * area(box)
        && clip.contains(shown)
        && getGraphicsState().getCurrentClippingPath().isRectangular();
  }

  private static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }

  @Override
  public void showTextString(byte[] string) {
    text();
  }

  @Override
  public void showTextStrings(COSArray array) {
    text();
  }

  private void text() {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    otherMarks |= mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
  }

  @Override
  public void strokePath() {
    mark();
  }

  @Override
  public void fillPath(int windingRule) {
    mark();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    mark();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    otherMarks = true;
  }

  private void mark() {
    otherMarks = true;
    path.reset();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {
    clipRule = windingRule;
  }

  @Override
  public void endPath() {
    if (clipRule != -1) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(path);
      clipRule = -1;
    }
    path.reset();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }
}
