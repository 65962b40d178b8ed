package id.berkas.imaging;

/**
 * Ink that hangs together.
 *
 * @param left first column
 * @param top first row
 * @param right last column
 * @param bottom last row
 * @param area pixels of ink
 * @param spread variance of the ink along its longest direction, square pixels
 * @param breadth variance of the ink across that direction, square pixels
 */
record Blob(int left, int top, int right, int bottom, int area, double spread, double breadth) {

  /** The variance of a bar of n pixels is n² - 1 times this. */
  private static final double BAR = 1 / 12.0;

  /** At 150 dpi: the least height of letters that are seen to touch. */
  private static final int LOWEST_WORD = 7;

  /** Ink of a solid line, as a share of the bar with the same variances. */
  private static final double SOLID = 0.6;

  int width() {
    return right - left + 1;
  }

  int height() {
    return bottom - top + 1;
  }

  /** Its length if it is a line. */
  double length() {
    return Math.sqrt(spread / BAR + 1);
  }

  /** Its thickness if it is a line. */
  double thickness() {
    return Math.sqrt(breadth / BAR + 1);
  }

  /** Whether this is one straight stroke, whatever its slant. */
  boolean isLine() {
    return length() > 6 * thickness() && area > SOLID * length() * thickness();
  }

  /** Whether these could be letters that touch: too long for one letter, too open for a stroke. */
  boolean isWord(int longest) {
    int longer = Math.max(width(), height());
    int shorter = Math.min(width(), height());
    return shorter >= LOWEST_WORD && longer > 3 * shorter && longer <= longest && !isLine();
  }
}
