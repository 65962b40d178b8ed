package id.berkas.imaging;

import id.berkas.document.Quality;

/** Judges a scan by the difference between paper and ink and by how steep its edges are. */
final class QualityCheck {

  private static final double FAINT = 0.3;
  private static final double BLURRED = 0.25;
  private static final double DARK_PAPER = 110;

  /** A page this blank says nothing about the scanner. */
  private static final double TOO_BLANK = 0.5;

  private static final int EVERY_ROW = 5;

  private QualityCheck() {}

  /**
   * The quality of a page.
   *
   * @param page at full resolution
   * @param blank its blankness
   */
  static Quality of(GrayPage page, double blank) {
    int[] levels = new int[256];
    int[] steps = new int[256];
    long counted = 0;
    for (int y = 0; y < page.height(); y += EVERY_ROW) {
      int at = y * page.width();
      for (int x = 0; x + 2 < page.width(); x++, at++) {
        int here = page.pixels()[at] & 0xFF;
        levels[here]++;
        steps[Math.abs(here - (page.pixels()[at + 2] & 0xFF))]++;
        counted++;
      }
    }
    int paper = level(levels, counted, 0.7);
    int ink = level(levels, counted, 0.005);
    double contrast = Math.max(0, paper - ink) / 255.0;
    double steepest = level(steps, counted, 0.995);
    double sharpness = paper <= ink ? 0 : Math.min(1, steepest / (paper - ink));
    return judged(rounded(contrast), rounded(sharpness), paper, blank);
  }

  private static Quality judged(double contrast, double sharpness, int paper, double blank) {
    if (blank > TOO_BLANK) {
      return new Quality(contrast, sharpness, null);
    }
    if (paper < DARK_PAPER) {
      return new Quality(contrast, sharpness, "too-dark");
    }
    if (contrast < FAINT) {
      return new Quality(contrast, sharpness, "Too faint: scan darker or with more contrast.");
    }
    return new Quality(contrast, sharpness, sharpness < BLURRED ? "blurred" : null);
  }

  /** The value that this share of all is not above. */
  private static int level(int[] counts, long all, double share) {
    long sum = 0;
    for (int value = 0; value < counts.length; value++) {
      sum += counts[value];
      if (sum >= share * all) {
        return value;
      }
    }
    return counts.length - 1;
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
