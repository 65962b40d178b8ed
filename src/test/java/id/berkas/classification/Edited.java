package id.berkas.classification;

import java.util.Random;

/** Text with one letter changed, left out or put in, in each of its first words. */
final class Edited {

  private Edited() {}

  static String by(String text, long seed, int edits) {
    Random random = new Random(seed);
    StringBuilder edited = new StringBuilder(text);
    int from = 0;
    for (int i = 0; i < edits; i++) {
      int at = from + random.nextInt(4);
      switch (random.nextInt(3)) {
        case 0 -> edited.setCharAt(at, 'x');
        case 1 -> edited.deleteCharAt(at);
        default -> edited.insert(at, 'x');
      }
      from = edited.indexOf(" ", from) + 1;
    }
    return edited.toString();
  }
}
