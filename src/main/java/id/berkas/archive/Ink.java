package id.berkas.archive;

import java.util.ArrayDeque;
import java.util.Deque;

/** The colour in force, so that a page says it once and not before each letter. */
final class Ink {

  private static final String UNKNOWN = "";

  private final PathPen pen;
  private final Deque<String> saved = new ArrayDeque<>();
  private String colour = UNKNOWN;

  Ink(PathPen pen) {
    this.pen = pen;
  }

  void save() {
    saved.push(colour);
  }

  void restore() {
    colour = saved.isEmpty() ? UNKNOWN : saved.pop();
  }

  void forget() {
    colour = UNKNOWN;
  }

  /**
   * Whether it has to be said.
   *
   * @param rgb red, green and blue, 8 bits each
   */
  boolean differs(boolean stroking, int rgb) {
    return !colour.equals(named(stroking, rgb));
  }

  /** Says a colour, a gray one as such. */
  void take(boolean stroking, int rgb) {
    colour = named(stroking, rgb);
    double red = (rgb >> 16 & 0xFF) / 255.0;
    double green = (rgb >> 8 & 0xFF) / 255.0;
    double blue = (rgb & 0xFF) / 255.0;
    if (red == green && green == blue) {
      pen.say(stroking ? "G" : "g", red);
    } else {
      pen.say(stroking ? "RG" : "rg", red, green, blue);
    }
  }

  private static String named(boolean stroking, int rgb) {
    return stroking + " " + rgb;
  }
}
