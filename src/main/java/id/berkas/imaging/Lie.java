package id.berkas.imaging;

import java.util.List;

/**
 * How a page lies in the scanner.
 *
 * @param turn clockwise degrees it must be turned to stand upright
 * @param skew degrees of the upright page, counter-clockwise positive
 * @param sure false when letters disagree about the turn; the page then stays as it lies
 * @param sideways whether the lines run up and down on the page as it lies
 */
record Lie(int turn, double skew, boolean sure, boolean sideways) {

  /** A page this blank has no lines to go by. */
  private static final double TOO_BLANK = 0.9;

  static Lie of(Ink ink, Blobs blobs, double blank, List<FoundCode> codes) {
    if (blank > TOO_BLANK) {
      return known(codes.isEmpty() ? 0 : codes.getFirst().turn(), 0);
    }
    if (!codes.isEmpty()) {
      int turn = codes.getFirst().turn();
      return known(turn, LineSlant.of(ink, blobs.list(), turn % 180 != 0));
    }
    LineWay way = LineWay.of(blobs.list());
    boolean sideways = way == LineWay.UP_DOWN;
    double skew = LineSlant.of(ink, blobs.list(), sideways);
    LetterShapes letters = LetterShapes.of(ink, blobs.list(), way, skew);
    int turn = letters.sure() ? letters.turn() : 0;
    if (way == LineWay.UNCLEAR && turn % 180 != 0) {
      skew = LineSlant.of(ink, blobs.list(), true);
    }
    return new Lie(turn, skew, letters.sure() || letters.few(), sideways);
  }

  private static Lie known(int turn, double skew) {
    return new Lie(turn, skew, true, turn % 180 != 0);
  }
}
