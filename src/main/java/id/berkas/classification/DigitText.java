package id.berkas.classification;

import java.util.Optional;

/**
 * Text taken for digits.
 *
 * @param digits what it says
 * @param corrected how many characters were read as a letter or sign that looks like the digit
 */
record DigitText(String digits, int corrected) {

  private static final String SEPARATORS = " .,-–_'/";

  /** Empty when a character is neither a digit, nor looks like one, nor parts digits. */
  static Optional<DigitText> of(String text) {
    StringBuilder digits = new StringBuilder();
    int corrected = 0;
    for (char c : text.toCharArray()) {
      if (SEPARATORS.indexOf(c) >= 0) {
        continue;
      }
      char digit = digit(c);
      if (digit == 0) {
        return Optional.empty();
      }
      corrected += digit == c ? 0 : 1;
      digits.append(digit);
    }
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(new DigitText(digits.toString(), corrected));
  }

  DigitText and(DigitText next) {
    return new DigitText(digits + next.digits, corrected + next.corrected);
  }

  int length() {
    return digits.length();
  }

  int certain() {
    return digits.length() - corrected;
  }

  /** Each corrected character costs a tenth of the trust. */
  double trust() {
    return Math.pow(0.9, corrected);
  }

  private static char digit(char c) {
    return switch (c) {
      case 'O', 'o', 'Q', 'D' -> '0';
      case 'I', 'i', 'L', 'l', '|', '!', '[', ']' -> '1';
      case 'Z', 'z' -> '2';
      case 'A' -> '4';
      case 'S', 's', '$' -> '5';
      case 'G', 'b' -> '6';
      case '?', 'T' -> '7';
      case 'B' -> '8';
      case 'g', 'q' -> '9';
      default -> c >= '0' && c <= '9' ? c : 0;
    };
  }
}
