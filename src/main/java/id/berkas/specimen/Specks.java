package id.berkas.specimen;

/** Dust: dark dots of one to three pixels. */
final class Specks {
  private Specks() {}

  static void scatter(byte[] pixels, int width, int height, int channels, int count, Dice dice) {
    for (int i = 0; i < count; i++) {
      int size = dice.between(1, 3);
      int x = dice.between(0, width - 1 - size);
      int y = dice.between(0, height - 1 - size);
      byte dark = (byte) dice.between(30, 150);
      for (int dy = 0; dy < size; dy++) {
        for (int at = ((y + dy) * width + x) * channels, end = at + size * channels;
            at < end;
            at++) {
          pixels[at] = dark;
        }
      }
    }
  }
}
