package id.berkas.specimen;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A digit as a hand writes it: one or two strokes in a square of side 1, never twice the same. */
final class HandDigit {

  private static final double UNSTEADY = 0.055;

  private final Dice dice;
  private final Path2D path = new Path2D.Double();

  private HandDigit(Dice dice) {
    this.dice = dice;
  }

  static HandDigit of(char digit, Dice dice) {
    HandDigit hand = new HandDigit(dice);
    hand.write(digit);
    return hand;
  }

  /** The strokes in a box, as slanted as this hand is. */
  Shape at(double x, double y, double wide, double high) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(wide, high);
    place.translate(0.5, 0.5);
    place.shear(dice.between(-0.25, 0.1), 0);
    place.translate(-0.5, -0.5);
    return place.createTransformedShape(path);
  }

  private void write(char digit) {
    switch (digit) {
      case '0' -> {
        start(0.5, 0);
        curve(-0.1, 0.05, -0.1, 0.95, 0.5, 1);
        curve(1.1, 0.95, 1.1, 0.05, 0.5, 0);
      }
      case '1' -> {
        if (dice.chance(0.4)) {
          line(0.25, 0.25, 0.55, 0, 0.5, 1);
        } else {
          line(0.5, 0, 0.5, 1);
        }
      }
      case '2' -> {
        start(0.05, 0.25);
        curve(0.2, -0.1, 1, -0.05, 0.9, 0.35);
        curve(0.8, 0.6, 0.2, 0.85, 0, 1);
        to(1, 0.97);
      }
      case '3' -> {
        start(0.05, 0.08);
        curve(0.5, -0.1, 1.1, 0.1, 0.8, 0.35);
        curve(0.7, 0.45, 0.5, 0.48, 0.35, 0.48);
        curve(0.9, 0.45, 1.1, 0.75, 0.8, 0.93);
        curve(0.5, 1.08, 0.2, 1, 0, 0.88);
      }
      case '4' -> {
        line(0.45, 0, 0, 0.65, 1, 0.62);
        line(0.75, 0.3, 0.7, 1);
      }
      case '5' -> {
        start(0.95, 0.02);
        to(0.2, 0.03);
        to(0.12, 0.45);
        curve(0.6, 0.3, 1.1, 0.5, 0.9, 0.8);
        curve(0.75, 1.05, 0.3, 1.05, 0, 0.9);
      }
      case '6' -> {
        start(0.8, 0);
        curve(0.3, 0.1, -0.05, 0.5, 0.05, 0.8);
        curve(0.15, 1.08, 0.85, 1.05, 0.9, 0.75);
        curve(0.9, 0.45, 0.25, 0.45, 0.07, 0.72);
      }
      case '7' -> {
        line(0, 0.04, 0.95, 0.02, 0.4, 1);
        if (dice.chance(0.2)) {
          line(0.3, 0.5, 0.85, 0.48);
        }
      }
      case '8' -> {
        start(0.8, 0.12);
        curve(0.5, -0.1, 0, 0, 0.1, 0.25);
        curve(0.2, 0.5, 1, 0.55, 0.9, 0.82);
        curve(0.75, 1.1, 0, 1.05, 0.08, 0.78);
        curve(0.2, 0.5, 0.95, 0.4, 0.8, 0.12);
      }
      case '9' -> {
        start(0.88, 0.25);
        curve(0.8, -0.08, 0.1, -0.05, 0.08, 0.25);
        curve(0.1, 0.55, 0.8, 0.5, 0.9, 0.22);
        curve(0.92, 0.5, 0.85, 0.8, 0.7, 1);
      }
      default -> throw new IllegalArgumentException("not a digit: " + digit);
    }
  }

  private double near(double value) {
    return value + dice.between(-UNSTEADY, UNSTEADY);
  }

  private void start(double x, double y) {
    path.moveTo(near(x), near(y));
  }

  private void to(double x, double y) {
    path.lineTo(near(x), near(y));
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y) {
    path.curveTo(near(x1), near(y1), near(x2), near(y2), near(x), near(y));
  }

  private void line(double... points) {
    start(points[0], points[1]);
    for (int n = 2; n < points.length; n += 2) {
      to(points[n], points[n + 1]);
    }
  }
}
