package id.berkas.specimen;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What people put on paper besides words: portraits, signatures, stamps, tax stamps. */
final class Flourish {
  private Flourish() {}

  /** Head and shoulders before a plain ground. */
  static void portrait(Pen pen, double x, double y, double width, double height) {
    pen.ink(Ink.RED).fill(x, y, width, height);
    pen.ink(Ink.GREY)
        .fill(
            new Arc2D.Double(
                x + width * 0.08,
                y + height * 0.66,
                width * 0.84,
                height * 0.68,
                0,
                180,
                Arc2D.CHORD));
    pen.ink(Ink.BLACK)
        .fill(
            new Ellipse2D.Double(x + width * 0.27, y + height * 0.13, width * 0.46, height * 0.5));
    pen.ink(Ink.FAINT)
        .fill(new Ellipse2D.Double(x + width * 0.3, y + height * 0.2, width * 0.4, height * 0.46));
    pen.ink(Ink.BLACK);
  }

  static void signature(Pen pen, Dice dice, double x, double y) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    double at = x;
    for (int i = 0; i < 5; i++) {
      double next = at + dice.between(3.0, 6.5);
      path.curveTo(
          at + 1,
          y - dice.between(3.0, 9.0),
          next - 1,
          y + dice.between(0.0, 6.0),
          next,
          y - dice.between(-2.0, 3.0));
      at = next;
    }
    pen.ink(Ink.BLUE).stroke(path, 0.4);
    pen.ink(Ink.BLACK);
  }

  static void stamp(Pen pen, double x, double y) {
    pen.ink(Ink.BLUE);
    pen.stroke(new Ellipse2D.Double(x - 13, y - 13, 26, 26), 0.6);
    pen.stroke(new Ellipse2D.Double(x - 10.5, y - 10.5, 21, 21), 0.25);
    pen.type(Typeface.SANS, 8).bold(true).centred(x, y + 1, "SPECIMEN");
    pen.ink(Ink.BLACK);
  }

  static void taxStamp(Pen pen, double x, double y) {
    pen.ink(Ink.GREEN).box(x, y, 22, 27, 0.3);
    pen.type(Typeface.SANS, 7).bold(true).centred(x + 11, y + 6, "METERAI");
    pen.centred(x + 11, y + 10, "TEMPEL");
    pen.type(Typeface.SERIF, 13).bold(true).centred(x + 11, y + 19, "6000");
    pen.type(Typeface.SANS, 5).centred(x + 11, y + 24, "SPECIMEN");
    pen.ink(Ink.BLACK);
  }

  /** Thin waves behind a card's text, lighter than any letter. */
  static void waves(Pen pen, double width, double height) {
    pen.ink(Ink.FAINT);
    for (double y = 6; y < height - 3; y += 5) {
      Path2D wave = new Path2D.Double();
      wave.moveTo(2, y);
      for (double x = 2; x < width - 8; x += 8) {
        wave.quadTo(x + 2, y - 1.6, x + 4, y);
        wave.quadTo(x + 6, y + 1.6, x + 8, y);
      }
      pen.stroke(wave, 0.12);
    }
    pen.ink(Ink.BLACK);
  }
}
