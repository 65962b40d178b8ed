package id.berkas.imaging;

import java.util.Arrays;
import java.util.Optional;

/**
 * The six patch codes of Kodak's A-61599, read from the leading edge of the sheet: four bars, two
 * of them 0.20 inch, all else 0.08 inch. Read from the other end, 1 is 6 and 3 is T.
 */
public enum PatchCode {
  PATCH_1("WWNN"),
  PATCH_2("WNNW"),
  PATCH_3("WNWN"),
  PATCH_4("NWWN"),
  PATCH_6("NNWW"),
  PATCH_T("NWNW");

  /** Ends the method of a code that stands too far from both edges to tell where it begins. */
  public static final String EITHER_WAY = "-either-way";

  /** Narrow bars and spaces, in units of 0.04 inch; the whole code has {@link #UNITS}. */
  private static final int NARROW = 2;

  private static final int WIDE = 5;
  static final int UNITS = 20;

  /**
   * What print, blur and threshold may add to a bar or take from it, after their mean is undone.
   */
  private static final double PLAY = 0.8;

  /** What they may add on average. */
  private static final double GAIN = 0.9;

  private static final double LOOSE_PLAY = 1.3;

  private final String bars;

  PatchCode(String bars) {
    this.bars = bars;
  }

  /** As on sheets that say it in letters: {@code PATCHT}. */
  public String text() {
    return name().replace("_", "");
  }

  /** Bar, space, bar ... in units of 0.04 inch. */
  int[] widths() {
    int[] widths = new int[2 * bars.length() - 1];
    Arrays.fill(widths, NARROW);
    for (int bar = 0; bar < bars.length(); bar++) {
      widths[2 * bar] = bars.charAt(bar) == 'W' ? WIDE : NARROW;
    }
    return widths;
  }

  /** The same bars from the other end. */
  public PatchCode reversed() {
    return switch (this) {
      case PATCH_1 -> PATCH_6;
      case PATCH_3 -> PATCH_T;
      case PATCH_6 -> PATCH_1;
      case PATCH_T -> PATCH_3;
      case PATCH_2, PATCH_4 -> this;
    };
  }

  /**
   * The code with these widths, in pixels.
   *
   * @param at index of the first of seven: bar, space, bar ...
   */
  static Optional<PatchCode> of(int[] runs, int at) {
    return of(runs, at, PLAY, GAIN);
  }

  /** Whether somebody who damaged a patch code could have left this. */
  static boolean like(int[] runs, int at) {
    return of(runs, at, LOOSE_PLAY, LOOSE_PLAY).isPresent();
  }

  private static Optional<PatchCode> of(int[] runs, int at, double play, double mostGain) {
    double total = 0;
    double black = 0;
    for (int n = 0; n < 7; n++) {
      total += runs[at + n];
      black += n % 2 == 0 ? runs[at + n] : 0;
    }
    double unit = total / UNITS;
    double gain = (black / unit - 14) / 4;
    if (Math.abs(gain) > mostGain) {
      return Optional.empty();
    }
    for (PatchCode code : values()) {
      if (fits(runs, at, unit, gain, play, code.widths())) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(
      int[] runs, int at, double unit, double gain, double play, int[] widths) {
    for (int n = 0; n < widths.length; n++) {
      // Bars at the ends grow to one side only within the code, spaces lose on both.
      double expected = widths[n] + (n % 2 == 0 ? gain : -gain * 4 / 3);
      if (Math.abs(runs[at + n] / unit - expected) > play) {
        return false;
      }
    }
    return true;
  }
}
