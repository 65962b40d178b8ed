package id.berkas.recognition;

/**
 * How the lines of a small block of writing run, from the sharpness of its profile: across straight
 * lines, rows full of ink and empty rows take turns (Postl, 1986). Letters that a copy made one do
 * not matter to it.
 *
 * @param upAndDown whether the lines run up or down the page instead of across
 * @param skew degrees, counter-clockwise positive, of the block once its lines run across
 */
record BlockSlant(boolean upAndDown, double skew) {

  /** Nobody lays a card more slanted than that. */
  private static final double MOST = 8;

  private static final double STEP = 0.5;
  private static final double FINE = 0.1;

  /**
   * @param x of each dot of ink
   * @param y of each dot of ink
   */
  static BlockSlant of(int[] x, int[] y) {
    double across = best(x, y, 0, MOST, STEP);
    double down = best(y, x, 0, MOST, STEP);
    boolean upAndDown = sharpness(y, x, down) > sharpness(x, y, across);
    return upAndDown
        ? new BlockSlant(true, -best(y, x, down, STEP, FINE))
        : new BlockSlant(false, best(x, y, across, STEP, FINE));
  }

  private static double best(int[] along, int[] aside, double middle, double reach, double step) {
    double best = middle;
    double most = -1;
    for (double angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
      double sharpness = sharpness(along, aside, angle);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  /** Squares of the differences between neighbouring rows, when the rows rise by the angle. */
  private static double sharpness(int[] along, int[] aside, double angle) {
    double sin = Math.sin(Math.toRadians(angle));
    double cos = Math.cos(Math.toRadians(angle));
    int[] rows = new int[6000];
    for (int n = 0; n < along.length; n++) {
      int row = (int) Math.round(aside[n] * cos + along[n] * sin) + rows.length / 2;
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double sum = 0;
    for (int row = 1; row < rows.length; row++) {
      double difference = rows[row] - rows[row - 1];
      sum += difference * difference;
    }
    return sum;
  }
}
