package id.berkas.imaging;

import id.berkas.document.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a scan by the difference between paper and ink and by how steep the edges of its letters
 * are, and finds what the clerk should do about it, the most urgent first.
 */
final class QualityCheck {

  private static final double FAINT = 0.36;
  private static final double NEARLY_NOTHING = 0.2;
  private static final double BLURRED = 0.3;
  private static final double BLURRED_IF_COARSE = 0.22;
  private static final double SMEARED = 0.15;

  /** Faint letters that are sharp have 0.6 and more, blurred ones of this contrast 0.2 and less. */
  private static final double SMEARED_LETTERS = 0.22;

  private static final int COARSE_DPI = 180;
  private static final int HOPELESS_DPI = 100;

  /** Degrees; a page that lies more askew is not straightened for reading. */
  private static final double ASKEW = 16.5;

  /** With fewer letters a page says nothing about the scanner: a pencil note is faint by itself. */
  private static final int ENOUGH_LETTERS = 40;

  private static final int LEAST_LETTER = 6;

  private final GrayPage small;
  private final Ink ink;
  private final Ink all;
  private final boolean darkPaper;
  private final boolean faint;

  /**
   * @param small the page at 150 dpi or less
   * @param ink what is dark on the sheet
   * @param all the same with what lies around the sheet
   * @param faint whether there is writing too faint to be ink
   */
  QualityCheck(GrayPage small, Ink ink, Ink all, boolean faint) {
    this.small = small;
    this.ink = ink;
    this.all = all;
    this.faint = faint;
    this.darkPaper = ink.paper() < Ink.DARK_PAPER;
  }

  /**
   * The quality of a page.
   *
   * @param blank whether nothing is written on it
   * @param lie how it lies
   * @param dpi of the scan
   */
  Quality of(Blobs blobs, boolean blank, Lie lie, int dpi) {
    double black = inkLevel();
    double range = Math.max(1, ink.paper() - black);
    double contrast = Math.round(100 * range / 255) / 100.0;
    double sharpness = Math.round(100 * Math.min(1, steepness() / range)) / 100.0;
    boolean lettered = !blank && letters(blobs) >= ENOUGH_LETTERS;
    List<String> advices = new ArrayList<>();
    exposure(contrast, sharpness, lettered, dpi < COARSE_DPI).ifPresent(advices::add);
    if (!darkPaper) {
      place(blank, lie, advices);
    }
    if (!blank && dpi < COARSE_DPI) {
      advices.add("resolution:" + dpi);
    }
    boolean rescan =
        darkPaper
            || askew(lie)
            || lettered && (contrast < NEARLY_NOTHING || sharpness < SMEARED)
            || !blank && dpi < HOPELESS_DPI;
    return new Quality(contrast, sharpness, advices, rescan);
  }

  /** One at most: letters smeared over the paper are faint for that. */
  private Optional<String> exposure(
      double contrast, double sharpness, boolean lettered, boolean coarse) {
    if (darkPaper) {
      return Optional.of("too-dark");
    }
    if (faint) {
      return Optional.of("too-light");
    }
    if (lettered && contrast < FAINT && sharpness >= SMEARED_LETTERS) {
      return Optional.of("too-light");
    }
    return lettered && sharpness < (coarse ? BLURRED_IF_COARSE : BLURRED)
        ? Optional.of("blurred")
        : Optional.empty();
  }

  /** On paper too dark to tell from ink none of this can be seen. */
  private void place(boolean blank, Lie lie, List<String> advices) {
    if (!blank) {
      CutOff.edge(all, lie.turn()).map("cut-off:"::concat).ifPresent(advices::add);
    }
    if (askew(lie)) {
      advices.add("askew");
    }
    if (!lie.sure()) {
      advices.add("orientation-uncertain");
    }
    Streak.on(small).map(centimetres -> "streak:" + centimetres).ifPresent(advices::add);
  }

  private static boolean askew(Lie lie) {
    return Math.abs(lie.skew()) > ASKEW;
  }

  private static long letters(Blobs blobs) {
    return blobs.list().stream()
        .filter(blob -> Math.max(blob.width(), blob.height()) >= LEAST_LETTER)
        .count();
  }

  /** The level of the darkest tenth of the ink; that of the paper where there is none. */
  private double inkLevel() {
    int[] levels = new int[256];
    int all = 0;
    for (int n = 0; n < ink.dark().length; n++) {
      if (ink.dark()[n]) {
        levels[small.pixels()[n] & 0xFF]++;
        all++;
      }
    }
    int sum = 0;
    for (int level = 0; level < levels.length && all > 0; level++) {
      sum += levels[level];
      if (sum * 10 >= all) {
        return level;
      }
    }
    return ink.paper();
  }

  /** The step from one pixel to the next that a quarter of all edges of strokes reach. */
  private double steepness() {
    int[] steps = new int[256];
    int edges = 0;
    for (int y = 0; y < ink.height(); y += 2) {
      int at = y * ink.width();
      for (int x = 0; x + 1 < ink.width(); x++, at++) {
        if (ink.dark()[at] != ink.dark()[at + 1]) {
          steps[Math.abs((small.pixels()[at] & 0xFF) - (small.pixels()[at + 1] & 0xFF))]++;
          edges++;
        }
      }
    }
    int sum = 0;
    for (int step = 255; step > 0; step--) {
      sum += steps[step];
      if (edges > 0 && sum * 4 >= edges) {
        return step;
      }
    }
    return 0;
  }
}
