package id.berkas.recognition;

import java.util.Arrays;
import java.util.List;

/** Makes small cuttings larger and gives them room. */
final class Enlarging {

  private static final byte WHITE = (byte) 0xFF;
  private static final int APART = 20;

  private Enlarging() {}

  /** Scaled by a factor, each dot the bilinear mean of its four neighbours. */
  static GrayPage scaled(GrayPage page, double factor) {
    int width = Math.max(1, (int) Math.round(page.width() * factor));
    int height = Math.max(1, (int) Math.round(page.height() * factor));
    byte[] target = new byte[width * height];
    for (int y = 0; y < height; y++) {
      double fromY = Math.clamp((y + 0.5) / factor - 0.5, 0, page.height() - 1.0);
      for (int x = 0; x < width; x++) {
        double fromX = Math.clamp((x + 0.5) / factor - 0.5, 0, page.width() - 1.0);
        target[y * width + x] = between(page, fromX, fromY);
      }
    }
    return new GrayPage(target, width, height);
  }

  private static byte between(GrayPage page, double x, double y) {
    int left = (int) x;
    int top = (int) y;
    int right = Math.min(left + 1, page.width() - 1);
    int bottom = Math.min(top + 1, page.height() - 1);
    double across = x - left;
    double above = tone(page, left, top) * (1 - across) + tone(page, right, top) * across;
    double below = tone(page, left, bottom) * (1 - across) + tone(page, right, bottom) * across;
    return (byte) Math.round(above * (1 - (y - top)) + below * (y - top));
  }

  private static int tone(GrayPage page, int x, int y) {
    return page.pixels()[y * page.width() + x] & 0xFF;
  }

  /** With so many white dots around. */
  static GrayPage bordered(GrayPage page, int border) {
    int width = page.width() + 2 * border;
    int height = page.height() + 2 * border;
    byte[] target = new byte[width * height];
    Arrays.fill(target, WHITE);
    for (int y = 0; y < page.height(); y++) {
      System.arraycopy(
          page.pixels(), y * page.width(), target, (y + border) * width + border, page.width());
    }
    return new GrayPage(target, width, height);
  }

  /** Pictures of one width, one below the other with white between them. */
  static GrayPage stacked(List<GrayPage> pictures) {
    int width = pictures.getFirst().width();
    int height = pictures.stream().mapToInt(picture -> picture.height() + APART).sum() + APART;
    byte[] target = new byte[width * height];
    Arrays.fill(target, WHITE);
    int y = APART;
    for (GrayPage picture : pictures) {
      System.arraycopy(picture.pixels(), 0, target, y * width, picture.pixels().length);
      y += picture.height() + APART;
    }
    return new GrayPage(target, width, height);
  }
}
