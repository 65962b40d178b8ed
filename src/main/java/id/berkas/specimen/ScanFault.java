package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** What a scanner or a clerk does wrong to a side. */
enum ScanFault {
  NONE(),
  DARK("too-dark"),
  LIGHT("too-light"),
  BLUR("blurred"),
  STREAK("streak"),
  SHIFT();

  private static final int GRAIN = 7;

  private final Set<String> codes;

  ScanFault(String... codes) {
    this.codes = Set.of(codes);
  }

  static ScanFault roll(Dice dice, String writing, boolean bitonal) {
    boolean full = List.of("letter", "essay", "table", "columns").contains(writing);
    if (!dice.chance(0.2)) {
      return NONE;
    }
    return full
        ? bitonal ? dice.oneOf(DARK, STREAK, SHIFT) : dice.oneOf(DARK, LIGHT, BLUR, STREAK, SHIFT)
        : dice.oneOf(STREAK, NONE, NONE);
  }

  Set<String> codes() {
    return codes;
  }

  /** A badly exposed or blurred page may deserve one of several words. */
  Set<String> unscored() {
    return switch (this) {
      case NONE, STREAK, SHIFT -> Set.of();
      case DARK, LIGHT, BLUR -> Set.of("blurred", "too-light", "too-dark", "orientation-uncertain");
    };
  }

  /** Millimetres the sheet lies too far to the right. */
  double shift(double wide) {
    return this == SHIFT ? wide * 0.2 : 0;
  }

  /** The scan of what lies on the glass. */
  BufferedImage expose(BufferedImage glass, Dice dice, int dpi, int paper, boolean bitonal) {
    int width = glass.getWidth();
    int height = glass.getHeight();
    byte[] light = ScanNoise.bytes(glass).clone();
    int blurs = this == BLUR ? blurs(dpi / 25.4 * dice.between(0.32, 0.42)) : dice.between(0, 2);
    for (int pass = 0; pass < blurs; pass++) {
      light = Blur.box(light, width, height, 1);
    }
    tone(light, dice, paper);
    if (this == STREAK) {
      streak(light, width, height, dice, dpi);
    }
    BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] out = ScanNoise.bytes(scan);
    byte[] grain = new byte[1 << 16];
    dice.child("grain").fill(grain);
    int strength = dice.between(0, GRAIN);
    for (int n = 0; n < out.length; n++) {
      int noise = grain[(n * 31 + (n >>> 11) * 7919) & 0xFFFF] * strength / 128;
      out[n] = (byte) Math.clamp((light[n] & 255) + noise, 0, 255);
    }
    if (!bitonal) {
      return JpegCodec.again(scan, (float) dice.between(0.5, 0.92));
    }
    return Threshold.at(scan, (int) (paper * level(dice)));
  }

  /** How many box blurs of three pixels make one of this deviation. */
  private static int blurs(double pixels) {
    return (int) Math.round(1.5 * pixels * pixels);
  }

  private double level(Dice dice) {
    return switch (this) {
      case NONE, BLUR, STREAK, SHIFT -> dice.between(0.5, 0.72);
      case DARK -> 0.62;
      case LIGHT -> 0.5;
    };
  }

  private void tone(byte[] light, Dice dice, int paper) {
    int black = dice.between(5, 45);
    double gain = 1;
    int lift = 0;
    switch (this) {
      case NONE, BLUR, STREAK, SHIFT -> {}
      case DARK -> gain = dice.between(70, 100) / (double) paper;
      case LIGHT -> {
        gain = dice.between(0.3, 0.36);
        lift = (int) (254 - paper * gain);
      }
    }
    for (int n = 0; n < light.length; n++) {
      double inked = black + (255 - black) * (light[n] & 255) / 255.0;
      light[n] = (byte) Math.clamp((int) (lift + inked * gain), 0, 255);
    }
  }

  /** Dirt on the glass under the passing sheet. */
  private static void streak(byte[] light, int width, int height, Dice dice, int dpi) {
    int x = dice.between(width / 8, width * 7 / 8);
    int wide = Math.max(1, (int) (dpi * dice.between(0.004, 0.02)));
    int depth = dice.between(120, 190);
    for (int y = 0; y < height; y++) {
      for (int n = y * width + x; n < y * width + x + wide; n++) {
        light[n] = (byte) Math.max(0, (light[n] & 255) - depth);
      }
    }
  }
}
