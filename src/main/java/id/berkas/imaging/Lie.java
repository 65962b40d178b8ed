package id.berkas.imaging;

import java.util.List;

/**
 * How a page lies in the scanner.
 *
 * @param turn clockwise degrees it must be turned to stand upright
 * @param skew degrees of the upright page, counter-clockwise positive
 * @param sure false when letters disagree about the turn; the page then stays as it lies
 */
record Lie(int turn, double skew, boolean sure) {

  /** A page this blank has no lines to go by. */
  private static final double TOO_BLANK = 0.9;

  /** Larger than any letter at 150 dpi. */
  private static final int LARGER_THAN_LETTERS = 90;

  /** Pictures are full of ink; the frames of tables are not, and are as straight as the lines. */
  private static final double FILLED = 0.12;

  /** From here on letters are set straight before they are looked at a second time. */
  private static final double SLANTED = 3;

  static Lie of(Ink ink, Blobs blobs, double blank, List<FoundCode> codes) {
    if (blank > TOO_BLANK) {
      return new Lie(codes.isEmpty() ? 0 : codes.getFirst().turn(), 0, true);
    }
    Ink text = blobs.without(Lie::picture);
    if (!codes.isEmpty()) {
      int turn = codes.getFirst().turn();
      return new Lie(turn, TextLines.skew(levelled(text, turn)), true);
    }
    LetterShapes letters = LetterShapes.of(ink, blobs.list(), 0);
    double skew = TextLines.skew(levelled(text, letters.turn()));
    if (Math.abs(skew) > SLANTED) {
      letters = LetterShapes.of(ink, blobs.list(), skew);
    }
    return new Lie(letters.sure() ? letters.turn() : 0, skew, letters.sure() || letters.few());
  }

  private static Ink levelled(Ink text, int turn) {
    return turn % 180 == 0 ? text : text.quarterTurned();
  }

  private static boolean picture(Blob blob) {
    return Math.min(blob.width(), blob.height()) > LARGER_THAN_LETTERS
        && blob.area() > FILLED * blob.width() * blob.height();
  }
}
