package id.berkas.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so. */
final class Waiting {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Waiting() {}

  /**
   * Waits.
   *
   * @throws Refused when it is not so in time
   */
  static void until(String what, Duration patience, BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new Refused(
            "Waited %d minutes until %s: look at the logs in the data folder."
                .formatted(patience.toMinutes(), what));
      }
      Thread.sleep(PAUSE);
    }
  }
}
