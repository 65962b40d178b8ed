package id.berkas.specimen;

import java.util.Arrays;

/**
 * A copy of a copy, as papers arrive that went from the village office to the company and on: each
 * generation is a little out of focus, grainy, and harder in contrast, so that thin strokes break
 * and narrow eyes of letters fill.
 */
final class Photocopy {

  private static final double GAIN = 2.6;
  private static final int GRAIN = 34;

  private final byte[] grain;

  /**
   * @param grain random bytes
   */
  Photocopy(byte[] grain) {
    this.grain = grain;
  }

  /** The page after two or three generations. */
  byte[] copy(byte[] page, int width, int height, int channels, Dice dice) {
    byte[] copied = page;
    for (int left = dice.between(2, 3); left > 0; left--) {
      for (int blur = dice.between(2, 4); blur > 0; blur--) {
        copied = Blur.box(copied, width, height, channels);
      }
      develop(copied, width * channels, channels, dice);
    }
    return copied;
  }

  private void develop(byte[] page, int row, int channels, Dice dice) {
    int[] tone = tone(dice.between(150, 200));
    for (int start = 0; start < page.length; start += row) {
      int at = dice.between(0, grain.length - 1);
      for (int x = 0; x < row; x++) {
        int add = grain[(at + x / channels) % grain.length] * GRAIN / 128;
        page[start + x] = (byte) tone[Math.clamp((page[start + x] & 255) + add, 0, 255)];
      }
    }
  }

  /** What is darker than the middle goes towards black, what is lighter towards white. */
  private static int[] tone(int middle) {
    int[] tone = new int[256];
    Arrays.setAll(tone, v -> Math.clamp(Math.round((v - middle) * GAIN + 128), 0, 255));
    return tone;
  }
}
