package id.berkas.imaging;

import id.berkas.document.Box;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * A page as luminance, one byte for each pixel, 0 black.
 *
 * @param pixels row after row; never written to after construction
 * @param width pixels
 * @param height pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copied by nobody: it is megabytes.
record GrayPage(byte[] pixels, int width, int height) {

  /** The picture's luminance; shares the pixels of a plain gray image. */
  static GrayPage of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] gray =
        switch (image.getRaster().getDataBuffer()) {
          case DataBufferByte data when image.getType() == BufferedImage.TYPE_BYTE_GRAY ->
              data.getData().length == width * height
                  ? data.getData()
                  : Arrays.copyOf(data.getData(), width * height);
          case DataBufferByte data when image.getType() == BufferedImage.TYPE_3BYTE_BGR ->
              fromBgr(data.getData(), width * height);
          case DataBufferByte data when image.getType() == BufferedImage.TYPE_BYTE_BINARY ->
              fromBits(data.getData(), image);
          case DataBufferInt data -> fromRgb(data.getData(), width * height);
          default -> fromRgb(image.getRGB(0, 0, width, height, null, 0, width), width * height);
        };
    return new GrayPage(gray, width, height);
  }

  private static byte[] fromBgr(byte[] bgr, int count) {
    byte[] gray = new byte[count];
    for (int n = 0, at = 0; n < count; n++, at += 3) {
      gray[n] = luminance(bgr[at + 2] & 0xFF, bgr[at + 1] & 0xFF, bgr[at] & 0xFF);
    }
    return gray;
  }

  private static byte[] fromRgb(int[] rgb, int count) {
    byte[] gray = new byte[count];
    for (int n = 0; n < count; n++) {
      gray[n] = luminance(rgb[n] >> 16 & 0xFF, rgb[n] >> 8 & 0xFF, rgb[n] & 0xFF);
    }
    return gray;
  }

  private static byte[] fromBits(byte[] bits, BufferedImage image) {
    int width = image.getWidth();
    int stride = (width + 7) / 8;
    int zero = image.getColorModel().getRGB(0);
    int one = image.getColorModel().getRGB(1);
    byte[] tones = {
      luminance(zero >> 16 & 0xFF, zero >> 8 & 0xFF, zero & 0xFF),
      luminance(one >> 16 & 0xFF, one >> 8 & 0xFF, one & 0xFF)
    };
    byte[] gray = new byte[width * image.getHeight()];
    int to = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      int row = y * stride;
      for (int x = 0; x < width; x++) {
        gray[to++] = tones[bits[row + (x >> 3)] >> (7 - (x & 7)) & 1];
      }
    }
    return gray;
  }

  /** ITU-R BT.601 luma. */
  private static byte luminance(int red, int green, int blue) {
    return (byte) ((77 * red + 150 * green + 29 * blue) >> 8);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** Each pixel the mean of the area it stands for; a factor of 1 or more changes nothing. */
  GrayPage scaled(double factor) {
    if (factor >= 0.999) {
      return this;
    }
    int newWidth = Math.max(1, (int) (width * factor));
    int newHeight = Math.max(1, (int) (height * factor));
    return new GrayPage(
        AreaMean.of(pixels, 1, width, height, newWidth, newHeight), newWidth, newHeight);
  }

  /** The part inside the box, which is first cut to the page. */
  GrayPage crop(Box box) {
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

  /** Turned clockwise by a quarter. */
  GrayPage quarterTurned() {
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + (height - 1 - y)] = pixels[y * width + x];
      }
    }
    return new GrayPage(turned, height, width);
  }

  /**
   * An upright part of a page that lies otherwise, white where there is no page.
   *
   * @param x its middle on this page
   * @param turn clockwise degrees this page must be turned to stand upright
   * @param skew degrees of the upright page, counter-clockwise positive
   * @param wide pixels of the part
   * @param step pixels of this page for one of the part
   */
  GrayPage cut(double x, double y, int turn, double skew, int wide, int high, double step) {
    double lies = Math.toRadians(turn + skew);
    double right = step * Math.cos(lies);
    double up = step * Math.sin(lies);
    byte[] part = new byte[wide * high];
    int at = 0;
    for (int row = 0; row < high; row++) {
      double fromX = x - wide / 2.0 * right + (row - high / 2.0) * up;
      double fromY = y + wide / 2.0 * up + (row - high / 2.0) * right;
      for (int column = 0; column < wide; column++) {
        part[at++] = (byte) between(fromX + column * right, fromY - column * up);
      }
    }
    return new GrayPage(part, wide, high);
  }

  /** Bilinear mean of the four neighbours. */
  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
      return 255;
    }
    double over = x - left;
    double above = at(left, top) * (1 - over) + at(left + 1, top) * over;
    double below = at(left, top + 1) * (1 - over) + at(left + 1, top + 1) * over;
    return (int) (above + (below - above) * (y - top));
  }
}
