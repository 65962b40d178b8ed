package id.berkas.simulation;

import java.util.Locale;

/**
 * How many of how many, with the interval that holds the true share 95 times in 100 (Wilson 1927).
 *
 * @param hits of those that were counted
 * @param of how many were counted
 * @param share hits / of; 0 of nothing
 * @param low lower end
 * @param high upper end
 */
public record Share(long hits, long of, double share, double low, double high) {

  private static final double Z = 1.959964;

  /** The share of hits. */
  public static Share of(long hits, long of) {
    if (of == 0) {
      return new Share(0, 0, 0, 0, 1);
    }
    double p = (double) hits / of;
    double scale = 1 + Z * Z / of;
    double middle = (p + Z * Z / (2.0 * of)) / scale;
    double reach = Z / scale * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    return new Share(hits, of, p, Math.max(0, middle - reach), Math.min(1, middle + reach));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d of %d = %.3f %% (%.3f to %.3f)",
        hits,
        of,
        100 * share,
        100 * low,
        100 * high);
  }
}
