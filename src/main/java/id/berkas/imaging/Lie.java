package id.berkas.imaging;

import java.util.List;

/**
 * How a page lies in the scanner.
 *
 * @param turn clockwise degrees it must be turned to stand upright
 * @param skew degrees of the upright page, counter-clockwise positive
 */
record Lie(int turn, double skew) {

  /** A page this blank has no lines to go by. */
  private static final double TOO_BLANK = 0.9;

  /** Larger than any letter at 150 dpi: pictures, frames and bars, which are no text. */
  private static final int LARGER_THAN_LETTERS = 90;

  static Lie of(Ink ink, List<Blob> blobs, double blank, List<FoundCode> codes) {
    if (blank > TOO_BLANK) {
      return new Lie(codes.isEmpty() ? 0 : codes.getFirst().turn(), 0);
    }
    List<Blob> pictures = blobs.stream().filter(Lie::larger).toList();
    Ink text = ink.without(pictures);
    int turn = codes.isEmpty() ? LetterShapes.turn(ink, blobs) : codes.getFirst().turn();
    Ink level = turn % 180 == 0 ? text : text.quarterTurned();
    return new Lie(turn, TextLines.skew(level));
  }

  private static boolean larger(Blob blob) {
    return Math.min(blob.width(), blob.height()) > LARGER_THAN_LETTERS;
  }
}
