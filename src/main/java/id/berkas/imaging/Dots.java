package id.berkas.imaging;

/** Dots per inch, from what a file says or from the paper it must have been. */
final class Dots {

  private static final int LEAST = 60;
  private static final int MOST = 1_200;

  /** Longer than A3: cameras write 72 dpi into photographs of any size. */
  private static final double LONGEST_SHEET = 18;

  private static final double[][] SHEETS = {{11.69, 8.27}, {8.27, 5.83}};
  private static final int[] USUAL = {100, 150, 200, 240, 300, 400, 600};

  private Dots() {}

  /**
   * The resolution of an image.
   *
   * @param said what the file says, 0 when it says nothing; nonsense is ignored
   */
  static int of(double said, int width, int height) {
    boolean sensible =
        said >= LEAST && said <= MOST && Math.max(width, height) / said <= LONGEST_SHEET;
    return sensible ? (int) Math.round(said) : guess(width, height);
  }

  /** The usual scanner resolution at which the image comes nearest to A4 or A5. */
  private static int guess(int width, int height) {
    int best = USUAL[0];
    double least = Double.MAX_VALUE;
    for (double[] sheet : SHEETS) {
      for (int dpi : USUAL) {
        double misfit =
            Math.abs(Math.log(Math.max(width, height) / (sheet[0] * dpi)))
                + Math.abs(Math.log(Math.min(width, height) / (sheet[1] * dpi)));
        if (misfit < least) {
          least = misfit;
          best = dpi;
        }
      }
    }
    return best;
  }
}
