package id.berkas.imaging;

/** Gathers the runs of one blob: its box and its second moments. */
final class BlobSum {
  private int left = Integer.MAX_VALUE;
  private int top = Integer.MAX_VALUE;
  private int right;
  private int bottom;
  private long area;
  private double x;
  private double y;
  private double xx;
  private double xy;
  private double yy;

  /** Adds the pixels of one row, both ends included. */
  void add(int from, int to, int row) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    double count = to - from + 1.0;
    double middle = (from + to) / 2.0;
    area += to - from + 1;
    x += count * middle;
    y += count * row;
    xx += count * (middle * middle + (count * count - 1) / 12);
    xy += count * middle * row;
    yy += count * row * row;
  }

  /** The blob; its variances are the eigenvalues of the ink's covariance. */
  Blob blob() {
    double varX = xx / area - x / area * (x / area);
    double varY = yy / area - y / area * (y / area);
    double together = xy / area - x / area * (y / area);
    double mean = (varX + varY) / 2;
    double apart = Math.hypot((varX - varY) / 2, together);
    return new Blob(left, top, right, bottom, (int) area, mean + apart, Math.max(0, mean - apart));
  }
}
