package id.berkas.imaging;

import java.util.List;

/**
 * The turn of a page by the shapes of its letters, which small, large and digits all have.
 *
 * @param turn clockwise degrees the page must most likely be turned to stand upright
 * @param sure whether the letters agree
 * @param few whether there are too few letters to expect an answer
 */
record LetterShapes(int turn, boolean sure, boolean few) {

  private static final int MOST_LETTERS = 500;

  /** No single letter, or stain that looks like one, may say more than this (natural logarithm). */
  private static final double MOST_SAID = 3;

  /** Lead over the next turn, in all and for each letter, below which the page stays as it is. */
  private static final double SURE = 8;

  private static final double SURE_EACH = 0.15;

  private static final int FEW = 25;

  /** Many parts that are no letters are a page of broken ones. */
  private static final int FEW_PARTS = 80;

  /** From here on letters are set straight before they are looked at. */
  private static final double SLANTED = 3;

  /**
   * Asks the letters of a page.
   *
   * @param way of its lines, which rules out the turns across it
   * @param skew degrees of the page, counter-clockwise positive, taken out of the letters first
   */
  static LetterShapes of(Ink ink, List<Blob> blobs, LineWay way, double skew) {
    List<float[]> letters = Glyph.of(ink, blobs, MOST_LETTERS, Math.abs(skew) > SLANTED ? skew : 0);
    double[] said = new double[UprightNet.TURNS];
    UprightNet net = UprightNet.learned();
    for (float[] letter : letters) {
      double[] turns = net.turns(net.units(letter));
      for (int turn = 0; turn < said.length; turn++) {
        said[turn] += Math.max(-MOST_SAID, Math.log(turns[turn]));
      }
    }
    int best = 0;
    for (int turn = 0; turn < said.length; turn++) {
      said[turn] = way.allows(turn) ? said[turn] : Double.NEGATIVE_INFINITY;
      best = said[turn] > said[best] ? turn : best;
    }
    double lead = Double.POSITIVE_INFINITY;
    for (int turn = 0; turn < said.length; turn++) {
      lead = turn == best ? lead : Math.min(lead, said[best] - said[turn]);
    }
    long parts = blobs.stream().filter(LineSlant::letter).count();
    boolean sure = lead >= SURE && lead >= SURE_EACH * letters.size();
    return new LetterShapes(best * 90, sure, letters.size() < FEW && parts < FEW_PARTS);
  }
}
