package id.berkas.imaging;

import java.awt.Point;
import java.awt.image.BufferedImage;

/** Pictures as a camera or scanner stores them that was held otherwise, TIFF 6.0 tag 274. */
final class Orientations {

  private Orientations() {}

  /** The pixels a file with this orientation must store so that a viewer shows the picture. */
  static BufferedImage stored(BufferedImage shown, int orientation) {
    boolean sideways = orientation >= 5;
    int width = sideways ? shown.getHeight() : shown.getWidth();
    int height = sideways ? shown.getWidth() : shown.getHeight();
    BufferedImage stored = new BufferedImage(width, height, shown.getType());
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        Point place = place(orientation, column, row, shown);
        stored.setRGB(column, row, shown.getRGB(place.x, place.y));
      }
    }
    return stored;
  }

  /** Where row zero and column zero of the stored picture lie, in the words of the standard. */
  private static Point place(int orientation, int column, int row, BufferedImage shown) {
    int right = shown.getWidth() - 1;
    int bottom = shown.getHeight() - 1;
    return switch (orientation) {
      case 2 -> new Point(right - column, row);
      case 3 -> new Point(right - column, bottom - row);
      case 4 -> new Point(column, bottom - row);
      case 5 -> new Point(row, column);
      case 6 -> new Point(right - row, column);
      case 7 -> new Point(right - row, bottom - column);
      case 8 -> new Point(row, bottom - column);
      default -> new Point(column, row);
    };
  }
}
