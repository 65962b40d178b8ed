package id.berkas.imaging;

import java.util.List;

/**
 * How blank a page is: 1 when nothing on it could be writing, falling with the ink that could be.
 * Scanner shadows at the edges, folds, punch holes, staples and specks are not writing.
 */
final class Blankness {

  /** Shadows of the paper's edge and of the lid reach this far in, as a share of each side. */
  private static final double EDGE = 0.03;

  /** At 150 dpi: smaller than 1.2 mm is dust, not a letter. */
  private static final int SPECK = 7;

  /** Ink at 150 dpi of about half a dozen printed letters: a page with so much is half blank. */
  private static final double HALF = 300;

  private static final int HOLE_LEAST = 24;
  private static final int HOLE_MOST = 54;

  /** A straight stroke this long, as a share of the page's shorter side, is a fold or an edge. */
  private static final double FOLD = 0.4;

  private static final int FOLD_THICKEST = 18;

  private static final int STAPLE_LEAST = 30;
  private static final int STAPLE_LONGEST = 72;
  private static final int STAPLE_THICKEST = 8;

  /** From the corner of the picture, as a share of its longer side. */
  private static final double STAPLED = 0.13;

  private Blankness() {}

  /** 0 (full of ink, or too dark to tell) to 1 (certainly blank). */
  static double of(Ink ink, List<Blob> blobs) {
    if (ink.paper() < Ink.DARK_PAPER) {
      return 0;
    }
    double writing = Crumbs.area(ink, blobs.stream().filter(Blankness::speck).toList());
    for (Blob blob : blobs) {
      if (!speck(blob)
          && !atEdge(blob, ink)
          && !fold(blob, ink)
          && !punchHole(blob, ink)
          && !staple(blob, ink)) {
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
        || blob.top() > ink.height() - upDown;
  }

  private static boolean fold(Blob blob, Ink ink) {
    return blob.isLine()
        && blob.length() > FOLD * Math.min(ink.width(), ink.height())
        && blob.thickness() < FOLD_THICKEST;
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
        blob.right() < 0.17 * ink.width()
            || blob.left() > 0.83 * ink.width()
            || blob.bottom() < 0.14 * ink.height()
            || blob.top() > 0.86 * ink.height();
    return round && inMargin;
  }

  private static boolean staple(Blob blob, Ink ink) {
    double near = STAPLED * Math.max(ink.width(), ink.height());
    boolean inCorner =
        (blob.right() < near || blob.left() > ink.width() - near)
            && (blob.bottom() < near || blob.top() > ink.height() - near);
    boolean bar =
        blob.isLine()
            && blob.length() >= STAPLE_LEAST
            && blob.length() <= STAPLE_LONGEST
            && blob.thickness() <= STAPLE_THICKEST;
    boolean dot = Math.max(blob.width(), blob.height()) <= STAPLE_THICKEST;
    return inCorner && (bar || dot);
  }
}
