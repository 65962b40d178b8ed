package id.berkas.classification;

import id.berkas.document.PageLook;
import id.berkas.document.PageWords;

/**
 * Tells pages that bear a picture and hardly a word, such as passport photographs glued onto a
 * sheet. A page whose writing could not be read is none: its letters were seen and not understood.
 */
final class Pictures {

  private static final int MOST_WORDS = 15;

  /** Mean confidence with which the few words of a caption are read. */
  private static final double READ = 0.6;

  /** Dots of ink at 150 dpi: half of a photograph of 2 by 3 cm. */
  private static final double LEAST_INK = 10_000;

  /** Ink at which a page counts as half blank, see {@link PageLook#blank()}; dots at 150 dpi. */
  private static final double HALF_BLANK = 300;

  /** No typeface covers more of a word's box than this. */
  private static final double INK_OF_WORDS = 0.4;

  /** The advice on a page whose paper cannot be told from ink: a scan gone wrong. */
  private static final String NO_PAPER = "too-dark";

  private static final double DPI = 150;

  private Pictures() {}

  static boolean fill(PageLook look, PageWords words) {
    double ink = HALF_BLANK / Math.max(look.blank(), 0.001) - HALF_BLANK;
    boolean understood = look.letterHeight() == 0 || words.confidence() >= READ;
    boolean wasRead = !words.method().equals(PageWords.none().method());
    return wasRead
        && !look.quality().advices().contains(NO_PAPER)
        && understood
        && words.words().size() <= MOST_WORDS
        && ink - INK_OF_WORDS * area(words, look.dpi()) >= LEAST_INK;
  }

  private static double area(PageWords words, int dpi) {
    double scale = DPI / Math.max(1, dpi);
    return words.words().stream()
        .mapToDouble(word -> scale * scale * word.box().width() * word.box().height())
        .sum();
  }
}
