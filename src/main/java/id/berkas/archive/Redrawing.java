package id.berkas.archive;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says a page that a program made again, with operators that PDF/A allows and nothing else: paths,
 * shapes of glyphs, images. What cannot be said so (transparency, patterns, layers) makes the page
 * one that has to be drawn as a picture.
 */
final class Redrawing extends PDFGraphicsStreamEngine {

  private static final Logger LOG = LoggerFactory.getLogger(Redrawing.class);

  private static final int DIGITS = 3;

  private final PageParts parts;
  private final PathPen pen = new PathPen(DIGITS);
  private final GlyphRun run = new GlyphRun(pen);
  private final GeneralPath path = new GeneralPath();
  private final Deque<String> colours = new ArrayDeque<>();
  private String colour = "";
  private int clipRule = -1;
  private boolean plain = true;

  private Redrawing(PDPage page, PageParts parts) {
    super(page);
    this.parts = parts;
  }

  /** The operators of the page in its own coordinates; none when it has to be drawn. */
  static Optional<String> of(PDPage page, PageParts parts) {
    try {
      return said(page, parts);
    } catch (IOException | RuntimeException broken) {
      LOG.debug("A page is drawn, because it cannot be said again.", broken);
      return Optional.empty();
    }
  }

  private static Optional<String> said(PDPage page, PageParts parts) throws IOException {
    Redrawing redrawing = new Redrawing(page, parts);
    redrawing.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!annotation.isHidden() && !annotation.isNoView()) {
        redrawing.save();
        redrawing.showAnnotation(annotation);
        redrawing.restore();
      }
    }
    redrawing.run.end();
    return redrawing.plain ? Optional.of(redrawing.pen.operators()) : Optional.empty();
  }

  private void save() {
    run.end();
    pen.say("q");
    colours.push(colour);
  }

  private void restore() {
    run.end();
    pen.say("Q");
    colour = colours.isEmpty() ? "" : colours.pop();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    within(form);
    super.showForm(form);
    restore();
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    checkState();
    within(form);
    super.showTransparencyGroup(form);
    restore();
  }

  /** A form shows nothing beside its box. */
  private void within(PDFormXObject form) {
    checkLayer(form.getCOSObject());
    save();
    if (form.getBBox() != null) {
      Matrix place = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      pen.path(form.getBBox().transform(place).getPathIterator(null));
      pen.say("W").say("n");
    }
  }

  private void checkLayer(COSDictionary object) {
    plain &= !object.containsKey(COSName.OC);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    plain &= !COSName.OC.equals(tag);
    super.beginMarkedContentSequence(tag, properties);
  }

  private void checkState() {
    PDGraphicsState state = getGraphicsState();
    plain &=
        state.getNonStrokeAlphaConstant() >= 1
            && state.getAlphaConstant() >= 1
            && state.getSoftMask() == null
            && state.getBlendMode() == BlendMode.NORMAL;
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    checkState();
    plain &= !image.isStencil() || !isPattern(getGraphicsState().getNonStrokingColor());
    checkLayer((COSDictionary) image.getCOSObject());
    if (!plain) {
      return;
    }
    String name = parts.image(image, getGraphicsState().getNonStrokingColor());
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    save();
    place(place);
    pen.say("/" + name + " Do");
    restore();
  }

  private void place(Matrix at) {
    pen.say(
        "cm",
        at.getScaleX(),
        at.getShearY(),
        at.getShearX(),
        at.getScaleY(),
        at.getTranslateX(),
        at.getTranslateY());
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER) {
      return;
    }
    plain &= mode == RenderingMode.FILL && !font.isVertical();
    super.showGlyph(place, font, code, displacement);
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    plain &= font instanceof PDVectorFont;
    if (plain) {
      say(false, getGraphicsState().getNonStrokingColor());
      PDTextState text = getGraphicsState().getTextState();
      plain &= text.getHorizontalScaling() > 0;
      run.show(parts.glyph(font, code, displacement), place);
    }
  }

  /** Says a colour where it is another than the last one. */
  private void say(boolean stroking, PDColor wanted) throws IOException {
    checkState();
    plain &= !isPattern(wanted);
    if (!plain) {
      return;
    }
    int rgb = wanted.toRGB();
    String said = stroking + " " + rgb;
    if (colour.equals(said)) {
      return;
    }
    run.end();
    colour = said;
    double red = (rgb >> 16 & 0xFF) / 255.0;
    double green = (rgb >> 8 & 0xFF) / 255.0;
    double blue = (rgb & 0xFF) / 255.0;
    if (red == green && green == blue) {
      pen.say(stroking ? "G" : "g", red);
    } else {
      pen.say(stroking ? "RG" : "rg", red, green, blue);
    }
  }

  private static boolean isPattern(PDColor colour) {
    return colour.getColorSpace() instanceof PDPattern;
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
    paint("S");
  }

  @Override
  public void fillPath(int rule) throws IOException {
    say(false, getGraphicsState().getNonStrokingColor());
    paint(rule == GeneralPath.WIND_EVEN_ODD ? "f*" : "f");
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    stroke();
    colour = "";
    say(false, getGraphicsState().getNonStrokingColor());
    colour = "";
    paint(rule == GeneralPath.WIND_EVEN_ODD ? "B*" : "B");
  }

  private void stroke() throws IOException {
    run.end();
    PDGraphicsState state = getGraphicsState();
    say(true, state.getStrokingColor());
    AffineTransform place = state.getCurrentTransformationMatrix().createAffineTransform();
    double scale = Math.sqrt(Math.abs(place.getDeterminant()));
    pen.say("w", state.getLineWidth() * scale);
    pen.say("J", state.getLineCap()).say("j", state.getLineJoin());
    pen.say("M", Math.max(1, state.getMiterLimit()));
    PDLineDashPattern dashes = state.getLineDashPattern();
    StringBuilder lengths = new StringBuilder("[");
    for (float length : dashes.getDashArray()) {
      lengths.append(pen.number(length * scale)).append(' ');
    }
    pen.say(lengths + "] " + pen.number(dashes.getPhase() * scale) + " d");
  }

  private void paint(String operator) {
    run.end();
    pen.path(path.getPathIterator(null));
    pen.say(operator);
    path.reset();
  }

  @Override
  public void shadingFill(COSName shading) {
    plain = false;
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
  public void clip(int rule) {
    clipRule = rule;
  }

  @Override
  public void endPath() {
    if (clipRule != -1 && path.getCurrentPoint() != null) {
      run.end();
      pen.path(path.getPathIterator(null));
      pen.say(clipRule == GeneralPath.WIND_EVEN_ODD ? "W*" : "W").say("n");
    }
    clipRule = -1;
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
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }
}
