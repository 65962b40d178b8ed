package id.berkas.specimen;

import java.awt.Color;

/** The few colours of office paper. */
final class Ink {
  static final Color BLACK = new Color(20, 20, 24);
  static final Color GREY = new Color(120, 120, 124);
  static final Color FAINT = new Color(205, 208, 212);
  static final Color BLUE = new Color(28, 52, 140);
  static final Color RED = new Color(170, 30, 40);
  static final Color GREEN = new Color(16, 110, 70);
  static final Color WHITE = Color.WHITE;

  private Ink() {}
}
