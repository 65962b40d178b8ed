package id.berkas.recognition;

/**
 * At which size the engine is given a page. It brings every line of text to the same height itself,
 * so more pixels than its letters need cost time and tell it nothing; fewer cost letters.
 */
final class ReadingSize {

  /**
   * Pixels that the small letters of a page are to be tall, without ascenders. Measured with {@code
   * berkas bench reading}: from 12 to 16 nothing is lost, and more is slower.
   */
  private static final double ENOUGH = 14;

  /** Letters less tall than this are read better from an enlarged page. */
  private static final double TOO_FEW = 10;

  /** A page whose letters nobody measured is not read with more dots per inch than this. */
  private static final int USUAL_DPI = 300;

  private static final double POINTS_PER_INCH = 72;

  /** Changing the size by less is not worth its own time. */
  private static final double WORTH_SHRINKING = 0.9;

  private static final double LARGEST = 2;
  private static final double SMALLEST = 0.25;

  private ReadingSize() {}

  /**
   * What the page's width and height are multiplied with before it is read.
   *
   * @param dpi of the stored page
   * @param letterHeight points of 1/72 inch, 0 when nobody knows
   */
  static double factor(int dpi, double letterHeight) {
    if (letterHeight <= 0) {
      return Math.min(1, (double) USUAL_DPI / dpi);
    }
    double pixels = letterHeight * dpi / POINTS_PER_INCH;
    double factor = ENOUGH / pixels;
    if (pixels < TOO_FEW) {
      return Math.min(LARGEST, factor);
    }
    return factor < WORTH_SHRINKING ? Math.max(SMALLEST, factor) : 1;
  }
}
