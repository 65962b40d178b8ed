package id.berkas.recognition;

import id.berkas.document.Box;

/**
 * A page brought to size, turned upright and straightened for the engine, and the way back.
 *
 * @param pixels what the engine reads
 * @param stored the page as it is kept
 * @param orientation clockwise degrees the stored page was turned
 * @param straightened clockwise degrees it was then rotated about its middle
 */
record UprightPage(GrayPage pixels, GrayPage stored, int orientation, double straightened) {

  /** Below this the engine reads as well without, and rotating costs sharpness. */
  private static final double LEAST_SKEW = 0.3;

  /** Beyond this the measurement is not believed: nobody feeds paper so slanted. */
  private static final double MOST_SKEW = 16.5;

  /**
   * @param stored the page as it is kept
   * @param factor what its width and height are multiplied with
   * @param orientation clockwise degrees that make it upright
   * @param skew degrees, counter-clockwise positive, of the upright page
   */
  static UprightPage of(GrayPage stored, double factor, int orientation, double skew) {
    GrayPage upright = stored.resized(factor).turned(orientation);
    double size = Math.abs(skew);
    return size > LEAST_SKEW && size <= MOST_SKEW
        ? new UprightPage(upright.rotated(skew), stored, orientation, skew)
        : new UprightPage(upright, stored, orientation, 0);
  }

  /** The place of a box of these pixels on the stored page. */
  Box onStoredPage(Box box) {
    Box upright = straightened == 0 ? box : slanted(box);
    return inStoredSize(upright.turned(360 - orientation, pixels.width(), pixels.height()));
  }

  private Box inStoredSize(Box box) {
    boolean sideways = orientation % 180 != 0;
    double across = (double) stored.width() / (sideways ? pixels.height() : pixels.width());
    double down = (double) stored.height() / (sideways ? pixels.width() : pixels.height());
    if (across == 1 && down == 1) {
      return box;
    }
    int left = within(box.x() * across, stored.width());
    int top = within(box.y() * down, stored.height());
    int right = within((box.x() + box.width()) * across, stored.width());
    int bottom = within((box.y() + box.height()) * down, stored.height());
    return new Box(left, top, right - left, bottom - top);
  }

  /** The smallest upright box around the box rotated back, inside the page. */
  private Box slanted(Box box) {
    double cos = Math.cos(Math.toRadians(straightened));
    double sin = Math.sin(Math.toRadians(straightened));
    double middleX = box.x() + box.width() / 2.0 - pixels.width() / 2.0;
    double middleY = box.y() + box.height() / 2.0 - pixels.height() / 2.0;
    double x = pixels.width() / 2.0 + middleX * cos + middleY * sin;
    double y = pixels.height() / 2.0 - middleX * sin + middleY * cos;
    double halfWidth = (box.width() * cos + box.height() * Math.abs(sin)) / 2;
    double halfHeight = (box.width() * Math.abs(sin) + box.height() * cos) / 2;
    int left = within(x - halfWidth, pixels.width());
    int top = within(y - halfHeight, pixels.height());
    int right = within(x + halfWidth, pixels.width());
    int bottom = within(y + halfHeight, pixels.height());
    return new Box(left, top, right - left, bottom - top);
  }

  private static int within(double value, int size) {
    return (int) Math.clamp(Math.round(value), 0, size);
  }
}
