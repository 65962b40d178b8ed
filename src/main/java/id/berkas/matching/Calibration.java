package id.berkas.matching;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Makes a probability true. Log-odds as they come out of the weights are mapped to those that came
 * true, straight from point to point and beyond the last ones.
 *
 * @param points at least two, ascending
 */
record Calibration(List<Point> points) {

  /**
   * One measured pair of natural log-odds.
   *
   * @param stated by the weights
   * @param truth as it came out
   */
  record Point(double stated, double truth) {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Calibration {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("calibration needs two points or more");
    }
    for (int i = 1; i < points.size(); i++) {
      boolean rises =
          points.get(i).stated() > points.get(i - 1).stated()
              && points.get(i).truth() >= points.get(i - 1).truth();
      if (!rises) {
        throw new IllegalArgumentException(
            "calibration must rise: %s after %s".formatted(points.get(i), points.get(i - 1)));
      }
    }
  }

  /** The probability, 0 to 1, for log-odds out of the weights. */
  double of(double stated) {
    int right = 1;
    while (right < points.size() - 1 && points.get(right).stated() < stated) {
      right++;
    }
    Point low = points.get(right - 1);
    Point high = points.get(right);
    double share = (stated - low.stated()) / (high.stated() - low.stated());
    double truth = low.truth() + share * (high.truth() - low.truth());
    return 1 / (1 + Math.exp(-truth));
  }
}
