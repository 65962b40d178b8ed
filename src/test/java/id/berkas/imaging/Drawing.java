package id.berkas.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** One small drawing that every format must give back: a black box, and in colour a red one. */
final class Drawing {

  static final int WIDTH = 240;
  static final int HEIGHT = 160;

  private Drawing() {}

  static BufferedImage gray() {
    return drawn(BufferedImage.TYPE_BYTE_GRAY, Color.GRAY);
  }

  static BufferedImage colour() {
    return drawn(BufferedImage.TYPE_3BYTE_BGR, Color.RED);
  }

  static BufferedImage bitonal() {
    return drawn(BufferedImage.TYPE_BYTE_BINARY, Color.BLACK);
  }

  static BufferedImage drawn(int type, Color second) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.fillRect(16, 16, 96, 48);
    pen.setColor(second);
    pen.fillRect(160, 96, 64, 48);
    pen.dispose();
    return image;
  }

  /** The gray values, row by row. */
  static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** Red, green, blue for each pixel, row by row. */
  static byte[] rgb(BufferedImage image) {
    byte[] bytes = bytes(image).clone();
    for (int n = 0; n < bytes.length; n += 3) {
      byte blue = bytes[n];
      bytes[n] = bytes[n + 2];
      bytes[n + 2] = blue;
    }
    return bytes;
  }

  /** The page shows this picture, whatever its size. */
  static void assertShows(BufferedImage expected, BufferedImage page) {
    double acrossScale = (double) page.getWidth() / expected.getWidth();
    double downScale = (double) page.getHeight() / expected.getHeight();
    assertThat(acrossScale / downScale).as("its shape").isBetween(0.97, 1.03);
    for (int y = 4; y < expected.getHeight(); y += 8) {
      for (int x = 4; x < expected.getWidth(); x += 8) {
        Color want = new Color(expected.getRGB(x, y));
        Color have =
            new Color(page.getRGB((int) ((x + 0.5) * acrossScale), (int) ((y + 0.5) * downScale)));
        assertThat(distance(want, have)).as("%d, %d: %s %s", x, y, want, have).isLessThan(90);
      }
    }
  }

  private static int distance(Color one, Color other) {
    return Math.max(
        Math.abs(one.getRed() - other.getRed()),
        Math.max(
            Math.abs(one.getGreen() - other.getGreen()),
            Math.abs(one.getBlue() - other.getBlue())));
  }
}
