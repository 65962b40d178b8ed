package id.berkas.archive;

import id.berkas.document.Box;
import org.apache.pdfbox.util.Matrix;

/**
 * How a stored page lies on its sheet: turned upright, straightened about its middle, and the sheet
 * large enough that no corner is cut off.
 *
 * @param orientation clockwise degrees that make the stored page upright
 * @param straightened clockwise degrees the upright page is then rotated
 * @param width pixels of the stored page
 * @param height pixels of the stored page
 * @param points per pixel
 */
record SheetPlace(int orientation, double straightened, int width, int height, float points) {

  /** Less cannot be seen; more is not believed, as in reading. */
  private static final double LEAST_SKEW = 0.3;

  /** Points, ISO 19005-2, 6.1.13. */
  private static final float SHORTEST = 3;

  private static final float LONGEST = 14_400;

  private static final double MOST_SKEW = 16.5;

  /**
   * @param skew degrees, counter-clockwise positive, of the upright page
   */
  static SheetPlace of(int orientation, double skew, int width, int height, float points) {
    double size = Math.abs(skew);
    return new SheetPlace(
        Math.floorMod(orientation, 360),
        size > LEAST_SKEW && size <= MOST_SKEW ? skew : 0,
        width,
        height,
        points);
  }

  /**
   * A word on the sheet.
   *
   * @param left edge in points
   * @param bottom edge in points from the sheet's bottom
   * @param width in points
   * @param height in points
   */
  record Spot(float left, float bottom, float width, float height) {}

  float sheetWidth() {
    return (float) (points * (uprightWidth() * cos() + uprightHeight() * Math.abs(sin())));
  }

  float sheetHeight() {
    return (float) (points * (uprightWidth() * Math.abs(sin()) + uprightHeight() * cos()));
  }

  /** Whether PDF/A allows a sheet of this size. */
  boolean isSheet() {
    return Math.min(sheetWidth(), sheetHeight()) >= SHORTEST
        && Math.max(sheetWidth(), sheetHeight()) <= LONGEST;
  }

  /**
   * Where the unit square of an image comes to lie.
   *
   * @param turn clockwise degrees from the image to the stored page
   */
  Matrix image(int turn) {
    float across = points * uprightWidth();
    float down = points * uprightHeight();
    Matrix place = Matrix.getTranslateInstance(sheetWidth() / 2, sheetHeight() / 2);
    place.concatenate(Matrix.getRotateInstance(-Math.toRadians(straightened), 0, 0));
    place.concatenate(Matrix.getScaleInstance(across, down));
    place.concatenate(quarters(turn + orientation));
    place.concatenate(Matrix.getTranslateInstance(-0.5f, -0.5f));
    return place;
  }

  /** A clockwise turn, free of rounding. */
  private static Matrix quarters(int degrees) {
    return switch (Math.floorMod(degrees, 360)) {
      case 90 -> new Matrix(0, -1, 1, 0, 0, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, 0, 0);
      case 270 -> new Matrix(0, 1, -1, 0, 0, 0);
      default -> new Matrix();
    };
  }

  /** Where a box of the stored page comes to lie. */
  Spot spot(Box stored) {
    Box box = stored.turned(orientation, width, height);
    double x = box.x() + box.width() / 2.0 - uprightWidth() / 2.0;
    double y = box.y() + box.height() / 2.0 - uprightHeight() / 2.0;
    double middle = sheetWidth() / 2 + points * (x * cos() - y * sin());
    double level = sheetHeight() / 2 - points * (x * sin() + y * cos());
    double across = points * level(box.width(), box.height());
    double down = points * level(box.height(), box.width());
    return new Spot(
        (float) (middle - across / 2), (float) (level - down / 2), (float) across, (float) down);
  }

  /** One side of a level box, from the sides of the smallest box around it when it was slanted. */
  private double level(int side, int other) {
    double slant = Math.abs(sin());
    double inner = (side * cos() - other * slant) / (cos() * cos() - slant * slant);
    return Math.max(inner, side / 4.0);
  }

  private int uprightWidth() {
    return orientation % 180 == 0 ? width : height;
  }

  private int uprightHeight() {
    return orientation % 180 == 0 ? height : width;
  }

  private double cos() {
    return Math.cos(Math.toRadians(straightened));
  }

  private double sin() {
    return Math.sin(Math.toRadians(straightened));
  }
}
