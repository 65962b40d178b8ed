package id.berkas.classification;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters and digits reduced to what survives recognition: no spaces, no signs, no case, and one
 * character for those that are read for each other (O0Q, I1L|, S5, B8, Z2, G6).
 */
public final class Letters {

  private Letters() {}

  /** The letters and digits alone, those that are read for each other as one. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    StringBuilder folded = new StringBuilder();
    plain.chars().map(Letters::fold).filter(c -> c != 0).forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  static int count(String text) {
    return (int) text.codePoints().filter(Character::isLetter).count();
  }

  /** Upper case as in Indonesian documents, independent of where the program runs. */
  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static int fold(int c) {
    int upper = Character.toUpperCase(c);
    return switch (upper) {
      case '0', 'Q' -> 'O';
      case '1', 'L', '|', '!' -> 'I';
      case '5', '$' -> 'S';
      case '8' -> 'B';
      case '2' -> 'Z';
      case '6' -> 'G';
      default -> Character.isLetterOrDigit(upper) ? upper : 0;
    };
  }
}
