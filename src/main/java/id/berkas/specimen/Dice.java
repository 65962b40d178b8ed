package id.berkas.specimen;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Seeded chance. A child's rolls depend only on its parent's seed and its name, never on how often
 * others rolled.
 */
final class Dice {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Random random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new Random(mixed(seed));
  }

  Dice child(String name) {
    return new Dice(mixed(seed * 31 + name.hashCode()));
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  String digits(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(random.nextInt(10)))
        .collect(Collectors.joining());
  }

  void fill(byte[] bytes) {
    random.nextBytes(bytes);
  }

  /** SplitMix64's finaliser, so that neighbouring seeds give unrelated rolls. */
  private static long mixed(long value) {
    long z = value + GOLDEN_GAMMA;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
