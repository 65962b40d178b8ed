package id.berkas.specimen;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes label, colon and value line by line, and paragraphs between them; keeps count of how far
 * down the page is used.
 */
final class Rows {
  /**
   * How rows are set.
   *
   * @param x left edge of the labels, in millimetres
   * @param value left edge of the values
   * @param right right edge of everything
   * @param step from base line to base line
   */
  record Setting(Typeface face, double points, double x, double value, double right, double step) {
    Setting indented(double by) {
      return new Setting(face, points, x + by, value + by, right, step);
    }
  }

  private final Pen pen;
  private Setting setting;
  private double y;

  Rows(Pen pen, Setting setting, double y) {
    this.pen = pen;
    this.setting = setting;
    this.y = y;
  }

  double y() {
    return y;
  }

  Rows set(Setting other) {
    setting = other;
    return this;
  }

  Rows skip(double millimetres) {
    y += millimetres;
    return this;
  }

  Rows row(String label, String value) {
    type();
    pen.text(setting.x(), y, label, setting.value() - setting.x() - 4);
    pen.text(setting.value() - 3.4, y, label.isBlank() ? "" : ":");
    pen.text(setting.value(), y, value, setting.right() - setting.value());
    y += setting.step();
    return this;
  }

  /** A row whose value is recorded as a field, as {@code plain} writes it. */
  Rows row(String label, String value, String field, String plain) {
    pen.record().field(field, plain);
    return row(label, value);
  }

  /** A row with one box per character, as forms have for numbers. */
  Rows boxed(String label, String value, String field) {
    type();
    pen.record().field(field, value);
    pen.text(setting.x(), y, label, setting.value() - setting.x() - 4);
    double side = Math.min(6.2, (setting.right() - setting.value()) / value.length());
    pen.ink(Ink.GREY);
    for (int i = 0; i < value.length(); i++) {
      pen.box(setting.value() + i * side, y - side * 0.78, side, side, 0.15);
    }
    pen.ink(Ink.BLACK);
    for (int i = 0; i < value.length(); i++) {
      pen.centred(setting.value() + (i + 0.5) * side, y, value.substring(i, i + 1));
    }
    y += Math.max(setting.step(), side + 1);
    return this;
  }

  Rows heading(String text) {
    type();
    pen.bold(true).text(setting.x(), y, text, setting.right() - setting.x());
    y += setting.step();
    return this;
  }

  Rows tick(boolean ticked, String text) {
    type();
    pen.box(setting.x(), y - 3, 3.6, 3.6, 0.25);
    if (ticked) {
      pen.line(setting.x() + 0.5, y - 2.4, setting.x() + 3.1, y + 0.1, 0.5);
      pen.line(setting.x() + 3.1, y - 2.4, setting.x() + 0.5, y + 0.1, 0.5);
    }
    pen.text(setting.x() + 6, y, text, setting.right() - setting.x() - 6);
    y += setting.step();
    return this;
  }

  Rows paragraph(String text) {
    type();
    for (String line : broken(text, setting.right() - setting.x())) {
      pen.text(setting.x(), y, line, setting.right() - setting.x());
      y += setting.step();
    }
    return this;
  }

  private List<String> broken(String text, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && pen.width(line + " " + word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void type() {
    pen.type(setting.face(), setting.points()).ink(Ink.BLACK);
  }
}
