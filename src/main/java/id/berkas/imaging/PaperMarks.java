package id.berkas.imaging;

/**
 * What paper and scanner leave on a sheet without anybody writing: shadows of the edge, folds in
 * one piece, punch holes and staples.
 */
final class PaperMarks {

  /** Shadows of the paper's edge and of the lid reach this far in, as a share of each side. */
  private static final double EDGE = 0.03;

  /** At 150 dpi: so near to the edge of the picture all is shadow, 3 mm. */
  private static final int SHADOW = 18;

  private static final int SMALLEST_LETTER = 7;
  private static final int LARGEST_LETTER = 48;

  private static final int HOLE_LEAST = 24;
  private static final int HOLE_MOST = 54;

  /** A straight stroke this long, as a share of the page's shorter side, is a fold or an edge. */
  private static final double FOLD = 0.4;

  private static final int FOLD_THICKEST = 18;

  private static final int STAPLE_LEAST = 30;
  private static final int STAPLE_LONGEST = 72;
  private static final int STAPLE_THICKEST = 8;

  /** A leg of a staple fills its box; a part of a letter does not. */
  private static final double ROUND = 0.6;

  /** From the corner of the picture, as a share of its longer side. */
  private static final double STAPLED = 0.13;

  private PaperMarks() {}

  static boolean isOne(Blob blob, Ink ink) {
    return atEdge(blob, ink) || fold(blob, ink) || punchHole(blob, ink) || staple(blob, ink);
  }

  private static boolean atEdge(Blob blob, Ink ink) {
    int sideways = (int) (EDGE * ink.width());
    int upDown = (int) (EDGE * ink.height());
    if (letter(blob) && awayFromEdge(blob, ink)) {
      return false;
    }
    return blob.right() < sideways
        || blob.left() > ink.width() - sideways
        || blob.bottom() < upDown
        || blob.top() > ink.height() - upDown;
  }

  /** Of the size of one, and no stroke: no shadow breaks into such pieces. */
  private static boolean letter(Blob blob) {
    int longer = Math.max(blob.width(), blob.height());
    int shorter = Math.min(blob.width(), blob.height());
    return shorter >= SMALLEST_LETTER && longer <= LARGEST_LETTER && longer <= 3 * shorter;
  }

  private static boolean awayFromEdge(Blob blob, Ink ink) {
    return blob.left() >= SHADOW
        && blob.top() >= SHADOW
        && blob.right() < ink.width() - SHADOW
        && blob.bottom() < ink.height() - SHADOW;
  }

  private static boolean fold(Blob blob, Ink ink) {
    return blob.isLine()
        && blob.length() > FOLD * Math.min(ink.width(), ink.height())
        && blob.thickness() < FOLD_THICKEST;
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
    boolean dot =
        Math.max(blob.width(), blob.height()) <= STAPLE_THICKEST
            && blob.area() >= ROUND * blob.width() * blob.height();
    return inCorner && (bar || dot);
  }
}
