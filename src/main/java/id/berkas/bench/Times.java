package id.berkas.bench;

import java.util.Arrays;

/**
 * How long the same question took, in milliseconds.
 *
 * @param asked how often
 */
public record Times(int asked, double median, double p95, double most) {

  private static final double NANOS = 1e6;

  static Times of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Times(
        sorted.length, at(sorted, 0.5), at(sorted, 0.95), sorted[sorted.length - 1] / NANOS);
  }

  private static double at(long[] sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.length) - 1;
    return Math.round(sorted[Math.max(0, rank)] / NANOS * 10) / 10.0;
  }
}
