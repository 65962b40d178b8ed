package id.berkas.imaging;

import java.util.List;

/** The turn of a page by the shapes of its letters, which small, large and digits all have. */
final class LetterShapes {

  private static final int MOST_LETTERS = 700;

  /** No single letter, or stain that looks like one, may say more than this (natural logarithm). */
  private static final double MOST_SAID = 3;

  /** Lead over the next turn, in all and for each letter, below which the page stays as it is. */
  private static final double SURE = 8;

  private static final double SURE_EACH = 0.08;

  private LetterShapes() {}

  /** Clockwise degrees the page must be turned to stand upright; 0 when the letters disagree. */
  static int turn(Ink ink, List<Blob> blobs) {
    List<float[]> letters = Glyph.of(ink, blobs, MOST_LETTERS);
    double[] said = new double[UprightNet.TURNS];
    UprightNet net = UprightNet.learned();
    for (float[] letter : letters) {
      double[] turns = net.turns(net.units(letter));
      for (int turn = 0; turn < said.length; turn++) {
        said[turn] += Math.max(-MOST_SAID, Math.log(turns[turn]));
      }
    }
    int best = 0;
    for (int turn = 1; turn < said.length; turn++) {
      best = said[turn] > said[best] ? turn : best;
    }
    double lead = Double.MAX_VALUE;
    for (int turn = 0; turn < said.length; turn++) {
      lead = turn == best ? lead : Math.min(lead, said[best] - said[turn]);
    }
    return lead >= SURE && lead >= SURE_EACH * letters.size() ? best * 90 : 0;
  }
}
