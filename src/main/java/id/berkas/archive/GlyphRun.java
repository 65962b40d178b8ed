package id.berkas.archive;

import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Glyphs that follow each other on one line, said as one string with the gaps between them. */
final class GlyphRun {

  private static final double THOUSAND = 1000;

  /** In shares of the size of a glyph. */
  private static final double SAME_LINE = 0.002;

  private static final double FARTHEST = 20;

  /**
   * A glyph.
   *
   * @param font name among the resources of the sheet
   * @param code of one byte
   * @param width thousandths of its size
   */
  record Glyph(String font, int code, int width) {}

  private final PathPen pen;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Matrix start;
  private String font = "";
  private double reached;

  GlyphRun(PathPen pen) {
    this.pen = pen;
  }

  void show(Glyph glyph, Matrix place) {
    Matrix from = start;
    double gap = from == null ? Double.NaN : along(from, place) - reached;
    boolean goesOn =
        from != null && font.equals(glyph.font()) && same(from, place) && Math.abs(gap) < FARTHEST;
    if (!goesOn) {
      end();
      start = place.clone();
      font = glyph.font();
      reached = 0;
      gap = 0;
    }
    long back = -Math.round(gap * THOUSAND);
    if (back != 0) {
      text.append(text.isEmpty() ? "" : ">").append(back).append('<');
      reached -= back / THOUSAND;
    } else if (text.isEmpty()) {
      text.append('<');
    }
    text.append("%02X".formatted(glyph.code()));
    reached += glyph.width() / THOUSAND;
  }

  /** How far along the line of the first a glyph stands, in shares of its size. */
  private static double along(Matrix first, Matrix place) {
    double x = place.getTranslateX() - first.getTranslateX();
    double y = place.getTranslateY() - first.getTranslateY();
    double a = first.getScaleX();
    double b = first.getShearY();
    double size = a * a + b * b;
    double beside = Math.abs(x * b - y * a);
    return size == 0 || beside > SAME_LINE * size
        ? Double.POSITIVE_INFINITY
        : (x * a + y * b) / size;
  }

  private static boolean same(Matrix one, Matrix other) {
    return one.getScaleX() == other.getScaleX()
        && one.getShearY() == other.getShearY()
        && one.getShearX() == other.getShearX()
        && one.getScaleY() == other.getScaleY();
  }

  /** Says what was gathered. */
  void end() {
    Matrix at = start;
    if (at == null) {
      return;
    }
    pen.say("BT /" + font + " 1 Tf");
    pen.say(
        "Tm",
        at.getScaleX(),
        at.getShearY(),
        at.getShearX(),
        at.getScaleY(),
        at.getTranslateX(),
        at.getTranslateY());
    pen.say("[" + text + ">] TJ ET");
    text.setLength(0);
    start = null;
  }
}
