package id.berkas.specimen;

import java.time.LocalDate;

/**
 * What day to make.
 *
 * @param seed equal orders give equal files on one machine; fonts differ between machines
 * @param packets at least 1
 * @param day service date of the registrations
 * @param branch three letters
 * @param noise how clean the scans are
 * @param layouts which layouts the documents are drawn in
 * @param mix which packets there are
 */
public record DayOrder(
    long seed,
    int packets,
    LocalDate day,
    String branch,
    NoiseLevel noise,
    Layouts layouts,
    Mix mix) {
  /** Which packets a day has. */
  public enum Mix {
    /** The twelve of the demo day first, then six in ten without hazards. */
    DEMO,
    /** Rolled from the first on, seven in ten without hazards. */
    ROLLED
  }

  /** The layouts for tuning recognition are kept apart from those for scoring it. */
  public enum Layouts {
    OPEN,
    HELD_OUT,
    BOTH
  }

  public DayOrder {
    if (packets < 1) {
      throw new IllegalArgumentException("A day has at least one packet, not " + packets);
    }
  }

  /** Twelve packets on three scanners, a bit under a hundred pages, scanned as offices scan. */
  public static DayOrder demo(long seed) {
    return new DayOrder(
        seed, 12, LocalDate.of(2020, 4, 28), "PKL", NoiseLevel.OFFICE, Layouts.OPEN, Mix.DEMO);
  }

  /** The same kind of day with another number of packets. */
  public DayOrder withPackets(int count) {
    return new DayOrder(seed, count, day, branch, noise, layouts, mix);
  }

  /** The same kind of paper a day later; registration numbers have the day in them. */
  public DayOrder nextDay() {
    return new DayOrder(seed, packets, day.plusDays(1), branch, noise, layouts, mix);
  }

  public DayOrder withNoise(NoiseLevel level) {
    return new DayOrder(seed, packets, day, branch, level, layouts, mix);
  }

  public DayOrder withLayouts(Layouts choice) {
    return new DayOrder(seed, packets, day, branch, noise, choice, mix);
  }

  public DayOrder withMix(Mix choice) {
    return new DayOrder(seed, packets, day, branch, noise, layouts, choice);
  }
}
