package id.berkas.archive;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
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
final class Redrawing extends PathTracing {

  private static final Logger LOG = LoggerFactory.getLogger(Redrawing.class);

  private static final int DIGITS = 3;

  private final PageParts parts;
  private final PathPen pen = new PathPen(DIGITS);
  private final GlyphRun run = new GlyphRun(pen);
  private final Ink ink = new Ink(pen);
  private final Plainness plain = new Plainness();

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
    return redrawing.plain.holds() ? Optional.of(redrawing.pen.operators()) : Optional.empty();
  }

  private void save() {
    run.end();
    pen.say("q");
    ink.save();
  }

  private void restore() {
    run.end();
    pen.say("Q");
    ink.restore();
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
    plain.require(getGraphicsState());
    within(form);
    super.showTransparencyGroup(form);
    restore();
  }

  @Override
  void within(GeneralPath shape, int rule) {
    run.end();
    pen.path(shape.getPathIterator(null));
    pen.say(rule == GeneralPath.WIND_EVEN_ODD ? "W*" : "W").say("n");
  }

  /** A form shows nothing beside its box. */
  private void within(PDFormXObject form) {
    plain.requireNoLayer(form.getCOSObject());
    save();
    if (form.getBBox() != null) {
      Matrix place = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      pen.path(form.getBBox().transform(place).getPathIterator(null));
      pen.say("W").say("n");
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    plain.require(!COSName.OC.equals(tag));
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    plain.require(getGraphicsState());
    if (image.isStencil()) {
      plain.require(getGraphicsState().getNonStrokingColor());
    }
    plain.requireNoLayer((COSDictionary) image.getCOSObject());
    if (!plain.holds()) {
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
    plain.require(mode == RenderingMode.FILL && !font.isVertical());
    super.showGlyph(place, font, code, displacement);
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    plain.require(font instanceof PDVectorFont);
    if (plain.holds()) {
      say(false, getGraphicsState().getNonStrokingColor());
      PDTextState text = getGraphicsState().getTextState();
      plain.require(text.getHorizontalScaling() > 0);
      run.show(parts.glyph(font, code, displacement), place);
    }
  }

  /** Says a colour where it is another than the last one. */
  private void say(boolean stroking, PDColor wanted) throws IOException {
    plain.require(getGraphicsState());
    plain.require(wanted);
    if (plain.holds() && ink.differs(stroking, wanted.toRGB())) {
      run.end();
      ink.take(stroking, wanted.toRGB());
    }
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
    say(false, getGraphicsState().getNonStrokingColor());
    ink.forget();
    paint(rule == GeneralPath.WIND_EVEN_ODD ? "B*" : "B");
  }

  private void stroke() throws IOException {
    run.end();
    PDGraphicsState state = getGraphicsState();
    say(true, state.getStrokingColor());
    pen.stroke(state);
  }

  private void paint(String operator) {
    run.end();
    pen.path(path().getPathIterator(null));
    pen.say(operator);
    path().reset();
  }

  @Override
  public void shadingFill(COSName shading) {
    plain.require(false);
  }
}
