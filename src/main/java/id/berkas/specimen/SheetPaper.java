package id.berkas.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** Paper with everything on it that nobody wrote. Millimetres from the sheet's top left corner. */
final class SheetPaper {
  private static final double WIDE = 210;
  private static final double HIGH = 297;

  private final Dice dice;
  private final boolean bitonal;
  private final Set<String> seen;
  private final int tone;

  /** Adds the names of what is to be seen to the set while it draws. */
  SheetPaper(Dice dice, boolean bitonal, Set<String> seen) {
    this.dice = dice;
    this.bitonal = bitonal;
    this.seen = seen;
    this.tone = dice.chance(0.2) ? dice.between(165, 225) : dice.between(232, 252);
    if (tone < 230) {
      seen.add("tinted");
    }
  }

  int tone() {
    return tone;
  }

  /**
   * Draws lid and sheet.
   *
   * @param place from millimetres of the sheet to pixels
   */
  void draw(Graphics2D graphics, AffineTransform place, int width, int height, boolean overscan) {
    boolean dark = dice.chance(overscan ? 0.4 : 0.15);
    int lid = dark ? dice.between(8, 60) : dice.between(225, 255);
    graphics.setColor(gray(lid));
    graphics.fillRect(0, 0, width, height);
    if (dark) {
      seen.add("dark-lid");
    }
    graphics.setTransform(place);
    graphics.setColor(gray(tone));
    graphics.fill(new Rectangle2D.Double(0, 0, WIDE, HIGH));
    some(0.25, "show-through", () -> showThrough(graphics));
    some(0.25, "stains", () -> stains(graphics));
    some(0.2, "fold", () -> fold(graphics));
    some(0.2, "punch-holes", () -> holes(graphics, lid));
    some(0.2, "staple", () -> staple(graphics));
    some(0.4, "dust", () -> dust(graphics));
    some(dark ? 0 : 0.35, "lid-shadow", () -> shadow(graphics));
  }

  private void some(double probability, String name, Runnable draw) {
    if (dice.chance(probability)) {
      seen.add(name);
      draw.run();
    }
  }

  private static Color gray(int level) {
    int gray = Math.clamp(level, 0, 255);
    return new Color(gray, gray, gray);
  }

  private static Color veil(int levels) {
    return new Color(0, 0, 0, Math.clamp(levels, 0, 255));
  }

  /** The other side's print, mirrored; the pen knows black only, so it is drawn as lines. */
  private void showThrough(Graphics2D graphics) {
    Color faint = gray(tone - dice.between(12, bitonal ? 30 : 42));
    AffineTransform before = graphics.getTransform();
    graphics.translate(WIDE, 0);
    graphics.scale(-1, 1);
    Pen pen = new Pen(graphics, new PageRecord());
    for (double y = dice.between(25, 60); y < dice.between(120, 270); y += 6.4) {
      pen.type(Typeface.SERIF, 12).ink(faint);
      pen.text(24, y, "Surat SPECIMEN di balik halaman ini tembus ke sisi yang kosong", 165);
    }
    graphics.setTransform(before);
  }

  private void stains(Graphics2D graphics) {
    for (int stain = dice.between(1, 4); stain > 0; stain--) {
      double size = dice.between(8.0, 60.0);
      double x = dice.between(10.0, 200.0);
      double y = dice.between(10.0, 285.0);
      int depth = dice.between(10, 45);
      if (dice.chance(0.3)) {
        graphics.setColor(veil(depth));
        graphics.setStroke(new BasicStroke((float) dice.between(1.5, 4.0)));
        graphics.draw(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
      } else {
        graphics.setPaint(
            new RadialGradientPaint(
                new Point2D.Double(x, y),
                (float) (size / 2),
                new float[] {0, 0.8f, 1},
                new Color[] {veil(depth), veil(depth * 3 / 4), veil(0)}));
        graphics.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
      }
    }
  }

  private void fold(Graphics2D graphics) {
    boolean across = dice.chance(0.7);
    double at = (across ? HIGH : WIDE) * dice.oneOf(0.33, 0.5, 0.5, 0.66) + dice.between(-6.0, 6.0);
    double tilt = dice.between(-2.0, 2.0);
    graphics.setColor(veil(dice.between(25, bitonal ? 55 : 85)));
    graphics.setStroke(new BasicStroke((float) dice.between(0.2, 0.7)));
    graphics.draw(
        across
            ? new Line2D.Double(0, at, WIDE, at + tilt)
            : new Line2D.Double(at, 0, at + tilt, HIGH));
  }

  private void holes(Graphics2D graphics, int lid) {
    double size = dice.between(5.0, 6.5);
    double x = dice.oneOf(12.0, WIDE - 12) + dice.between(-2.0, 2.0) - size / 2;
    double gap = dice.oneOf(80.0, 80.0, 69.85);
    graphics.setColor(gray(lid < 100 ? lid : dice.oneOf(30, 90, lid)));
    for (double y : new double[] {HIGH / 2 - gap / 2, HIGH / 2 + gap / 2}) {
      graphics.fill(new Ellipse2D.Double(x, y - size / 2, size, size));
    }
  }

  private void staple(Graphics2D graphics) {
    double x = dice.oneOf(9.0, 195.0) + dice.between(-3.0, 3.0);
    double y = dice.between(6.0, 14.0);
    graphics.setColor(gray(dice.between(30, 110)));
    if (dice.chance(0.5)) {
      graphics.setStroke(new BasicStroke(0.6f));
      graphics.draw(new Line2D.Double(x, y, x + 8, y + dice.between(-7.0, 7.0)));
    } else {
      graphics.fill(new Ellipse2D.Double(x, y, 0.9, 0.9));
      graphics.fill(new Ellipse2D.Double(x + 8, y + 3, 0.9, 0.9));
    }
  }

  private void dust(Graphics2D graphics) {
    for (int speck = dice.between(4, 60); speck > 0; speck--) {
      double size = dice.between(0.1, 0.7);
      graphics.setColor(gray(dice.between(40, 150)));
      graphics.fill(
          new Ellipse2D.Double(
              dice.between(3.0, 205.0), dice.between(3.0, 292.0), size, size * 1.3));
    }
  }

  private void shadow(Graphics2D graphics) {
    double wide = dice.between(0.4, 2.5);
    int depth = dice.between(60, 190);
    boolean side = dice.chance(0.6);
    double at = dice.oneOf(0.0, (side ? WIDE : HIGH) - wide);
    for (int band = 1; band <= 4; band++) {
      double part = wide * band / 4;
      double from = at == 0 ? 0 : at + wide - part;
      graphics.setColor(veil(depth / 4));
      graphics.fill(
          side
              ? new Rectangle2D.Double(from, 0, part, HIGH)
              : new Rectangle2D.Double(0, from, WIDE, part));
    }
  }
}
