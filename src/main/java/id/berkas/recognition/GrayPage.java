package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.imaging.AreaMean;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A page as the engine takes it.
 *
 * @param pixels one byte each, 0 is black, row by row without padding; never written to once here
 * @param width pixels
 * @param height pixels
 */
record GrayPage(byte[] pixels, int width, int height) {

  private static final byte WHITE = (byte) 0xFF;

  static GrayPage of(BufferedImage image) {
    return new GrayPage(GrayPixels.of(image), image.getWidth(), image.getHeight());
  }

  /** The darkest tone of a column between two rows, the last excluded; 255 beside the page. */
  int darkest(int x, int top, int bottom) {
    int darkest = 255;
    if (x >= 0 && x < width) {
      for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
        darkest = Math.min(darkest, pixels[y * width + x] & 0xFF);
      }
    }
    return darkest;
  }

  /** The part of the page within the box. */
  GrayPage cut(Box box) {
    int left = Math.clamp(box.x(), 0, width - 1);
    int top = Math.clamp(box.y(), 0, height - 1);
    int right = Math.clamp(box.x() + box.width(), left + 1, width);
    int bottom = Math.clamp(box.y() + box.height(), top + 1, height);
    byte[] part = new byte[(right - left) * (bottom - top)];
    for (int y = top; y < bottom; y++) {
      System.arraycopy(pixels, y * width + left, part, (y - top) * (right - left), right - left);
    }
    return new GrayPage(part, right - left, bottom - top);
  }

  /** The page with width and height multiplied: shrunk by area, enlarged between neighbours. */
  GrayPage resized(double factor) {
    if (factor == 1) {
      return this;
    }
    int newWidth = Math.max(1, (int) (width * factor));
    int newHeight = Math.max(1, (int) (height * factor));
    return factor < 1
        ? new GrayPage(
            AreaMean.of(pixels, 1, width, height, newWidth, newHeight), newWidth, newHeight)
        : Enlarging.scaled(this, factor);
  }

  /** The page after a clockwise turn of 0, 90, 180 or 270 degrees. */
  GrayPage turned(int degrees) {
    return switch (Math.floorMod(degrees, 360)) {
      case 90 -> copied(height, width, (height - 1) * width, -width, 1);
      case 180 -> copied(width, height, width * height - 1, -1, -width);
      case 270 -> copied(height, width, width - 1, width, -1);
      default -> this;
    };
  }

  /** Walks the target row by row while the source is walked from a start by two steps. */
  private GrayPage copied(int newWidth, int newHeight, int start, int stepX, int stepY) {
    byte[] target = new byte[pixels.length];
    int to = 0;
    for (int y = 0; y < newHeight; y++) {
      int from = start + y * stepY;
      for (int x = 0; x < newWidth; x++, from += stepX) {
        target[to++] = pixels[from];
      }
    }
    return new GrayPage(target, newWidth, newHeight);
  }

  /**
   * The page turned about its middle, of the same size, with white where nothing was.
   *
   * @param degrees clockwise
   */
  GrayPage rotated(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    byte[] target = new byte[pixels.length];
    Arrays.fill(target, WHITE);
    for (int y = 0; y < height; y++) {
      double dy = y - height / 2.0;
      double fromX = width / 2.0 - width / 2.0 * cos + dy * sin;
      double fromY = height / 2.0 + width / 2.0 * sin + dy * cos;
      row(target, y, fixed(fromX), fixed(fromY), fixed(cos), fixed(-sin));
    }
    return new GrayPage(target, width, height);
  }

  /** Fixed point with 16 bits behind the point. */
  private static long fixed(double value) {
    return Math.round(value * 65536);
  }

  private void row(byte[] target, int y, long startX, long startY, long stepX, long stepY) {
    long fromX = startX;
    long fromY = startY;
    long mostX = width - 1L << 16;
    long mostY = height - 1L << 16;
    for (int x = 0; x < width; x++, fromX += stepX, fromY += stepY) {
      if (fromX >= 0 && fromX < mostX && fromY >= 0 && fromY < mostY) {
        target[y * width + x] = between(fromX, fromY);
      }
    }
  }

  /** Bilinear mean of the four neighbours, in 256ths. */
  private byte between(long x, long y) {
    int right = (int) x >> 8 & 0xFF;
    int down = (int) y >> 8 & 0xFF;
    int at = (int) (y >> 16) * width + (int) (x >> 16);
    int above = (pixels[at] & 0xFF) * (256 - right) + (pixels[at + 1] & 0xFF) * right;
    int below =
        (pixels[at + width] & 0xFF) * (256 - right) + (pixels[at + width + 1] & 0xFF) * right;
    return (byte) ((above * (256 - down) + below * down) >> 16);
  }
}
