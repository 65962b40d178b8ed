package id.berkas.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Draws on a page in millimetres from its top left corner, sizes of type in points, and tells the
 * page's record what it wrote. Text too wide for its room is set narrower, as typists do.
 */
final class Pen {
  private static final double MM_PER_POINT = 25.4 / 72;
  private static final double ENLARGED = 10;
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final PageRecord record;
  private final AffineTransform home;
  private final double originY;
  private final double originX;
  private final double scale;
  private Typeface face = Typeface.SANS;
  private double points = 10;
  private boolean bold;
  private Color ink = Ink.BLACK;

  /** A pen for a whole page; the graphics must already be scaled to millimetres. */
  Pen(Graphics2D graphics, PageRecord record) {
    this(graphics, record, 0, 0, 1);
  }

  private Pen(
      Graphics2D graphics, PageRecord record, double originX, double originY, double scale) {
    this.graphics = graphics;
    this.record = record;
    this.home = graphics.getTransform();
    this.originX = originX;
    this.originY = originY;
    this.scale = scale;
  }

  /** A pen for a part of the page, such as a card copied larger. */
  Pen within(double x, double y, double enlarged) {
    return new Pen(graphics, record, originX + x * scale, originY + y * scale, scale * enlarged);
  }

  Pen type(Typeface newFace, double newPoints) {
    face = newFace;
    points = newPoints;
    bold = false;
    return this;
  }

  Pen bold(boolean on) {
    bold = on;
    return this;
  }

  Pen ink(Color color) {
    ink = color;
    return this;
  }

  PageRecord record() {
    return record;
  }

  /** Writes from x on, on the base line y. */
  void text(double x, double y, String text) {
    text(x, y, text, Double.MAX_VALUE);
  }

  void text(double x, double y, String text, double room) {
    Font font = font();
    double width = width(text, font);
    double squeeze = Math.min(1, room / Math.max(width, 1e-6));
    AffineTransform place =
        AffineTransform.getTranslateInstance(originX + x * scale, originY + y * scale);
    place.scale(scale * squeeze * MM_PER_POINT / ENLARGED, scale * MM_PER_POINT / ENLARGED);
    graphics.setTransform(home);
    graphics.transform(place);
    graphics.setColor(ink);
    graphics.setFont(font);
    graphics.drawString(text, 0, 0);
    graphics.setTransform(home);
    record.wrote(originX + x * scale, originY + y * scale, text);
  }

  void centred(double x, double y, String text) {
    text(x - width(text) / 2, y, text);
  }

  void right(double x, double y, String text) {
    text(x - width(text), y, text);
  }

  /** Width of the text in millimetres of this pen. */
  double width(String text) {
    return width(text, font());
  }

  private double width(String text, Font font) {
    return font.getStringBounds(text, UNHINTED).getWidth() * MM_PER_POINT / ENLARGED;
  }

  /** Type is laid out ten times its size, so that widths are not rounded. */
  private Font font() {
    return face.at(points * ENLARGED, bold);
  }

  void line(double x1, double y1, double x2, double y2, double thick) {
    stroke(new Line2D.Double(x1, y1, x2, y2), thick);
  }

  void box(double x, double y, double width, double height, double thick) {
    stroke(new Rectangle2D.Double(x, y, width, height), thick);
  }

  void fill(double x, double y, double width, double height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  void card(double width, double height, Color tint) {
    Shape outline = new RoundRectangle2D.Double(0, 0, width, height, 6, 6);
    ink(tint).fill(outline);
    ink(Ink.GREY).stroke(outline, 0.15);
    ink(Ink.BLACK);
  }

  void fill(Shape shape) {
    graphics.setColor(ink);
    graphics.fill(inPlace(shape));
  }

  void stroke(Shape shape, double thick) {
    graphics.setColor(ink);
    graphics.setStroke(new BasicStroke((float) (thick * scale)));
    graphics.draw(inPlace(shape));
  }

  private Shape inPlace(Shape shape) {
    AffineTransform place = AffineTransform.getTranslateInstance(originX, originY);
    place.scale(scale, scale);
    return place.createTransformedShape(shape);
  }
}
