package id.berkas.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether stated probabilities came true. */
public final class Calibration {

  private static final double[] BOUNDS = {0, 0.5, 0.9, 0.99, 0.999, 0.9999, 1.0000001};
  private static final double FARTHEST = 1e-12;
  private static final int STEPS = 50;

  private final List<double[]> logOdds = new ArrayList<>();

  /**
   * Counts one statement.
   *
   * @param stated 0 to 1
   */
  public void count(double stated, boolean cameTrue) {
    double bounded = Math.clamp(stated, FARTHEST, 1 - FARTHEST);
    logOdds.add(new double[] {Math.log(bounded / (1 - bounded)), cameTrue ? 1 : 0, stated});
  }

  void add(Calibration other) {
    logOdds.addAll(other.logOdds);
  }

  /** One row for each range of stated probability. */
  public List<CalibrationRow> rows() {
    List<CalibrationRow> rows = new ArrayList<>();
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      double low = BOUNDS[i];
      double high = BOUNDS[i + 1];
      List<double[]> inside =
          logOdds.stream().filter(one -> one[2] >= low && one[2] < high).toList();
      if (!inside.isEmpty()) {
        double stated = inside.stream().mapToDouble(one -> one[2]).average().orElse(0);
        long came = inside.stream().filter(one -> one[1] > 0).count();
        rows.add(
            new CalibrationRow(
                String.format(Locale.ROOT, "%s to %s", low, Math.min(1, high)),
                stated,
                Share.of(came, inside.size())));
      }
    }
    return rows;
  }

  /** Slope and offset of the log-odds that fit best; 1 and 0 when what was stated is true. */
  double[] fit() {
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] sums = new double[5];
      for (double[] one : logOdds) {
        double expected = 1 / (1 + Math.exp(-(slope * one[0] + offset)));
        double spread = Math.max(1e-9, expected * (1 - expected));
        sums[0] += one[0] * (one[1] - expected);
        sums[1] += one[1] - expected;
        sums[2] += one[0] * one[0] * spread;
        sums[3] += one[0] * spread;
        sums[4] += spread;
      }
      double area = sums[2] * sums[4] - sums[3] * sums[3];
      if (Math.abs(area) < 1e-9) {
        break;
      }
      slope += (sums[0] * sums[4] - sums[1] * sums[3]) / area;
      offset += (sums[1] * sums[2] - sums[0] * sums[3]) / area;
    }
    return new double[] {slope, offset};
  }
}
