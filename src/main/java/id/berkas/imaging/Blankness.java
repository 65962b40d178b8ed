package id.berkas.imaging;

import java.util.List;
import java.util.Set;

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

  /** As blank as a page can be that may have faint writing on it. */
  private static final double NEARLY = 0.7;

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

  /** More ink than all of folds, stains and shadows of a sheet: not worth a closer look. */
  private static final int FULL = 12_000;

  /** At 150 dpi: half of what is broader than the strokes of pens and of printed letters. */
  private static final int BROAD = 4;

  private static final double CORE = 0.2;

  /** Levels below the paper that neither coffee nor grease exceeds. */
  private static final int FAINT = 100;

  /** Ink that is hardly told from paper. */
  private static final int HARDLY = 58;

  private static final int FAINT_STROKE = 80;

  /** At 150 dpi: longer straight strokes than handwriting has. */
  private static final int LONG_STROKE = 90;

  private Blankness() {}

  /**
   * 0 (full of ink, or too dark to tell) to 1 (certainly blank).
   *
   * @param page the levels the ink was told from
   */
  static double of(GrayPage page, Ink ink, List<Blob> blobs) {
    if (ink.paper() < Ink.DARK_PAPER) {
      return 0;
    }
    List<Blob> left = blobs.stream().filter(blob -> !known(blob, ink)).toList();
    if (area(left) < FULL) {
      Set<Blob> folds = Folds.among(left, ink);
      left = left.stream().filter(blob -> !folds.contains(blob)).toList();
      left = left.stream().filter(blob -> !paper(blob, page, ink)).toList();
    }
    double writing =
        Crumbs.area(ink, left.stream().filter(Blankness::speck).toList())
            + area(left.stream().filter(blob -> !speck(blob)).toList());
    double blank = Math.round(1000 * HALF / (HALF + writing)) / 1000.0;
    return blank > NEARLY && FaintWriting.on(page) ? NEARLY : blank;
  }

  private static int area(List<Blob> blobs) {
    return blobs.stream().mapToInt(Blob::area).sum();
  }

  private static boolean known(Blob blob, Ink ink) {
    return atEdge(blob, ink) || fold(blob, ink) || punchHole(blob, ink) || staple(blob, ink);
  }

  /** Whether this is the paper's own: the rim of a stain, coffee, grease, part of a fold. */
  private static boolean paper(Blob blob, GrayPage page, Ink ink) {
    int depth = depth(blob, page, ink);
    return depth < HARDLY
        || depth < FAINT_STROKE && blob.isLine() && blob.length() > LONG_STROKE
        || depth < FAINT && broad(blob, ink);
  }

  /** Mean levels below the paper. */
  private static int depth(Blob blob, GrayPage page, Ink ink) {
    int depth = 0;
    for (int y = blob.top(); y <= blob.bottom(); y++) {
      for (int x = blob.left(); x <= blob.right(); x++) {
        depth += ink.at(x, y) ? ink.paper() - page.at(x, y) : 0;
      }
    }
    return depth / blob.area();
  }

  private static boolean broad(Blob blob, Ink ink) {
    int core = 0;
    for (int y = blob.top(); y <= blob.bottom(); y++) {
      for (int x = blob.left(); x <= blob.right(); x++) {
        boolean inside =
            ink.at(x - BROAD, y)
                && ink.at(x + BROAD, y)
                && ink.at(x, y - BROAD)
                && ink.at(x, y + BROAD);
        core += inside && ink.at(x, y) ? 1 : 0;
      }
    }
    return core > CORE * blob.area();
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
