package id.berkas.simulation;

import java.util.Locale;

/**
 * Packets of which a probability in one range was stated.
 *
 * @param range of the stated probability
 * @param stated its mean
 * @param cameTrue how often it was so
 */
public record CalibrationRow(String range, double stated, Share cameTrue) {

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "stated %.5f, came true %s", stated, cameTrue);
  }
}
