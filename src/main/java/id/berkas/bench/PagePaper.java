package id.berkas.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** What became of the paper of a typed page before it was scanned. */
public enum PagePaper {
  /** Nothing. */
  GOOD,
  /** Copied too dark. */
  DARK,
  /** Black is hardly darker than the paper. */
  PALE,
  /** Darker towards one corner, as under an open lid. */
  SHADED,
  /** Round stains with an edge. */
  STAINED;

  private static final int STAINS = 5;

  BufferedImage of(BufferedImage typed, long seed) {
    Random dice = new Random(seed * 0x9E3779B97F4A7C15L);
    return switch (this) {
      case GOOD -> typed;
      case DARK -> toned(typed, 5 + dice.nextInt(15), 85 + dice.nextInt(80));
      case PALE -> toned(typed, 140 + dice.nextInt(30), 205 + dice.nextInt(20));
      case SHADED -> shaded(typed, dice);
      case STAINED -> stained(typed, dice);
    };
  }

  private static BufferedImage toned(BufferedImage typed, int black, int white) {
    BufferedImage result = copy(typed);
    byte[] pixels = pixels(result);
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = (byte) (black + (white - black) * (pixels[at] & 0xFF) / 255);
    }
    return result;
  }

  private static BufferedImage shaded(BufferedImage typed, Random dice) {
    double darkest = 0.2 + 0.5 * dice.nextDouble();
    double across = dice.nextDouble();
    boolean left = dice.nextBoolean();
    BufferedImage result = copy(typed);
    byte[] pixels = pixels(result);
    int width = typed.getWidth();
    for (int at = 0; at < pixels.length; at++) {
      double x = (double) (at % width) / width;
      double y = (double) at / pixels.length;
      double light = across * (left ? x : 1 - x) + (1 - across) * y;
      pixels[at] = (byte) ((pixels[at] & 0xFF) * (darkest + (1 - darkest) * light));
    }
    return result;
  }

  private static BufferedImage stained(BufferedImage typed, Random dice) {
    BufferedImage result = copy(typed);
    byte[] pixels = pixels(result);
    int width = typed.getWidth();
    for (int stain = 0; stain < STAINS; stain++) {
      double middleX = dice.nextDouble() * width;
      double middleY = dice.nextDouble() * typed.getHeight();
      double size = width * (0.06 + 0.1 * dice.nextDouble());
      double tone = 0.4 + 0.4 * dice.nextDouble();
      for (int at = 0; at < pixels.length; at++) {
        double far = Math.hypot(at % width - middleX, at / width - middleY) / size;
        double here = far > 1 ? 1 : far > 0.9 ? tone : Math.min(1, tone + 0.15);
        pixels[at] = (byte) ((pixels[at] & 0xFF) * here);
      }
    }
    return result;
  }

  private static BufferedImage copy(BufferedImage gray) {
    BufferedImage copy =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    System.arraycopy(pixels(gray), 0, pixels(copy), 0, pixels(gray).length);
    return copy;
  }

  private static byte[] pixels(BufferedImage gray) {
    return ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
  }
}
