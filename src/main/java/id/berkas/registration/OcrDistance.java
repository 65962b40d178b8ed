package id.berkas.registration;

import java.util.Arrays;

/**
 * Edit distance in which a letter that recognition takes for another costs less than a different
 * letter (Levenshtein's distance with weighted substitutions).
 */
final class OcrDistance {

  private static final double CONFUSED = 0.3;
  private static final boolean[][] CONFUSED_LETTERS = confusedLetters();

  private OcrDistance() {}

  /** 1 for equal texts, 0 for texts with nothing in common. */
  static double similarity(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return longer == 0 ? 0 : 1 - distance(one, other) / longer;
  }

  private static double distance(String one, String other) {
    double[] above = new double[other.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= one.length(); row++) {
      double[] here = new double[other.length() + 1];
      here[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        double changed =
            above[column - 1] + substitution(one.charAt(row - 1), other.charAt(column - 1));
        here[column] = Math.min(changed, 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return above[other.length()];
  }

  private static double substitution(char one, char other) {
    if (one == other) {
      return 0;
    }
    boolean plain = one < CONFUSED_LETTERS.length && other < CONFUSED_LETTERS.length;
    return plain && CONFUSED_LETTERS[one][other] ? CONFUSED : 1;
  }

  private static boolean[][] confusedLetters() {
    boolean[][] letters = new boolean['Z' + 1]['Z' + 1];
    for (String group : NameRules.rules().confused()) {
      for (char one : group.toCharArray()) {
        for (char other : group.toCharArray()) {
          letters[one][other] = true;
        }
      }
    }
    return letters;
  }
}
