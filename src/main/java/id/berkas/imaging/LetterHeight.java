package id.berkas.imaging;

import java.util.List;

/**
 * How tall the small letters of a page are: what tells at which resolution it can be read. Not the
 * mean: the smaller print of a page is to be read too.
 */
final class LetterHeight {

  private static final double POINTS_PER_PIXEL = 72.0 / CodeSearch.FIRST_DPI;

  /** Smaller than the letters of any print that a scanner shows: dots, commas and dirt. */
  private static final int LEAST = 5;

  private static final int MOST = 60;

  /** Strokes and frames are longer than letters are wide. */
  private static final int WIDEST = 60;

  private static final int LEAST_WIDTH = 2;

  /** Fewer say nothing about the page. */
  private static final int ENOUGH = 30;

  /** The share of letters that may be smaller. */
  private static final double SMALLER = 0.15;

  private LetterHeight() {}

  /**
   * Height without ascenders, in points of 1/72 inch; 0 where there is too little text to tell.
   *
   * @param blobs of a page at {@link CodeSearch#FIRST_DPI}
   */
  static double of(List<Blob> blobs) {
    int[] heights =
        blobs.stream().filter(LetterHeight::letter).mapToInt(Blob::height).sorted().toArray();
    return heights.length < ENOUGH
        ? 0
        : heights[(int) (heights.length * SMALLER)] * POINTS_PER_PIXEL;
  }

  private static boolean letter(Blob blob) {
    return blob.height() >= LEAST
        && blob.height() <= MOST
        && blob.width() >= LEAST_WIDTH
        && blob.width() <= WIDEST;
  }
}
