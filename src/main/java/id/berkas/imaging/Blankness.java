package id.berkas.imaging;

import java.util.List;

/**
 * How blank a page is: 1 when nothing on it could be writing, falling with the ink that could be.
 * Scanner shadows at the edges, punch holes and specks are not writing.
 */
final class Blankness {

  /** Shadows of the paper's edge and of the lid reach this far in, as a share of each side. */
  private static final double EDGE = 0.03;

  /** At 150 dpi: smaller than 1 mm is dust, not a letter. */
  private static final int SPECK = 6;

  /** Ink at 150 dpi of about half a dozen printed letters: a page with so much is half blank. */
  private static final double HALF = 300;

  private static final int HOLE_LEAST = 24;
  private static final int HOLE_MOST = 54;

  private Blankness() {}

  /** 0 (full of ink) to 1 (certainly blank). */
  static double of(Ink ink, List<Blob> blobs) {
    double writing = 0;
    for (Blob blob : blobs) {
      if (!atEdge(blob, ink) && !lidShadow(blob, ink) && !speck(blob) && !punchHole(blob, ink)) {
        writing += blob.area();
      }
    }
    return Math.round(1000 * HALF / (HALF + writing)) / 1000.0;
  }

  private static boolean atEdge(Blob blob, Ink ink) {
    int sideways = (int) (EDGE * ink.width());
    int upDown = (int) (EDGE * ink.height());
    return blob.right() < sideways
        || blob.left() > ink.width() - sideways
        || blob.bottom() < upDown
        || blob.top() > ink.height() - upDown
        || touchesEdge(blob, ink);
  }

  private static boolean touchesEdge(Blob blob, Ink ink) {
    boolean touches =
        blob.left() == 0
            || blob.top() == 0
            || blob.right() == ink.width() - 1
            || blob.bottom() == ink.height() - 1;
    boolean along =
        blob.width() < 2 * EDGE * ink.width() || blob.height() < 2 * EDGE * ink.height();
    return touches && along;
  }

  /**
   * On a slanted sheet the shadow of its long edge stands clear of the picture's: thin, long, and
   * near it.
   */
  private static boolean lidShadow(Blob blob, Ink ink) {
    boolean upright =
        blob.height() > ink.height() / 2
            && blob.width() < 2 * EDGE * ink.width()
            && (blob.right() < 3 * EDGE * ink.width()
                || blob.left() > ink.width() - 3 * EDGE * ink.width());
    boolean lying =
        blob.width() > ink.width() / 2
            && blob.height() < 2 * EDGE * ink.height()
            && (blob.bottom() < 3 * EDGE * ink.height()
                || blob.top() > ink.height() - 3 * EDGE * ink.height());
    return upright || lying;
  }

  private static boolean speck(Blob blob) {
    return Math.max(blob.width(), blob.height()) < SPECK;
  }

  /** A filled round of 4 to 9 mm in the filing margin. */
  private static boolean punchHole(Blob blob, Ink ink) {
    boolean round =
        blob.width() >= HOLE_LEAST
            && blob.width() <= HOLE_MOST
            && Math.abs(blob.width() - blob.height()) <= 6
            && blob.area() > 0.7 * blob.width() * blob.height();
    boolean inMargin =
        blob.right() < 0.12 * ink.width()
            || blob.left() > 0.88 * ink.width()
            || blob.bottom() < 0.1 * ink.height()
            || blob.top() > 0.9 * ink.height();
    return round && inMargin;
  }
}
