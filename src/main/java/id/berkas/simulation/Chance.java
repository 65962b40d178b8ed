package id.berkas.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed and number always roll the same. */
final class Chance {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The rolls of thing number {@code n} of a kind. */
  static Chance of(long seed, String kind, long n) {
    return new Chance((seed * 31 + kind.hashCode()) * GOLDEN_GAMMA + n);
  }

  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  double share() {
    return random.nextDouble();
  }

  /** From 0, the bound excluded. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** An early place far oftener than a late one, as with names: the logarithm is spread evenly. */
  int skewed(int bound) {
    return (int) Math.pow(bound + 1.0, random.nextDouble()) - 1;
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  /** Roughly normal, between two bounds. */
  double around(double mean, double deviation, double low, double high) {
    double sum = random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
    return Math.clamp(mean + 2 * deviation * sum, low, high);
  }
}
