package id.berkas.separation;

import java.util.regex.Pattern;

/**
 * Matches a pattern that an administrator wrote, for a limited number of steps. Some patterns, such
 * as {@code (a+)+b}, try more ways than a lifetime has seconds; one that has not matched by then
 * does not match.
 */
final class Patient {

  private static final int MOST_STEPS = 200_000;

  private Patient() {}

  static boolean matches(Pattern pattern, String text) {
    try {
      return pattern.matcher(new Counted(text, new int[1])).matches();
    } catch (OutOfPatience | StackOverflowError tooManyWays) {
      return false;
    }
  }

  private static final class OutOfPatience extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfPatience() {
      super("too many steps", null, false, false);
    }
  }

  /**
   * A text that counts how often it is looked at.
   *
   * @param steps shared with its parts
   */
  private record Counted(CharSequence text, int[] steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new OutOfPatience();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
