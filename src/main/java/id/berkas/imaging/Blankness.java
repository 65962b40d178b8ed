package id.berkas.imaging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How blank a page is: 1 when nothing on it could be writing, falling with the ink that could be.
 * Scanner shadows at the edges, folds, punch holes, staples and specks are not writing.
 */
final class Blankness {

  /** At 150 dpi: smaller than 1.2 mm is dust, not a letter. */
  private static final int SPECK = 7;

  /** Ink at 150 dpi of about half a dozen printed letters: a page with so much is half blank. */
  private static final double HALF = 300;

  /** As blank as a page can be that may have faint writing on it. */
  private static final double NEARLY = 0.7;

  /** More ink than all of folds, stains and shadows of a sheet: not worth a closer look. */
  private static final int FULL = 12_000;

  /** At 150 dpi: half of what is broader than the strokes of pens and of printed letters. */
  private static final int BROAD = 4;

  private static final double CORE = 0.2;

  /** Share of the sheet: a stain of more than a hand's breadth. */
  private static final double LARGE = 0.12;

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
    List<Blob> left = blobs.stream().filter(blob -> !PaperMarks.isOne(blob, ink)).toList();
    if (area(left) < FULL) {
      Set<Blob> folds = Folds.among(left, ink);
      left = left.stream().filter(blob -> !folds.contains(blob)).toList();
      left = withoutPaper(left, page, ink);
    }
    List<Blob> strokes = left.stream().filter(blob -> !speck(blob)).toList();
    List<Blob> specks = left.stream().filter(Blankness::speck).toList();
    double writing = Crumbs.area(ink, specks, strokes) + area(strokes);
    double blank = Math.round(1000 * HALF / (HALF + writing)) / 1000.0;
    return blank > NEARLY && FaintWriting.on(page) ? NEARLY : blank;
  }

  /** Whether a page of this blankness has writing too faint to be ink. */
  static boolean faint(double blank, GrayPage page) {
    return blank == NEARLY && FaintWriting.on(page);
  }

  private static int area(List<Blob> blobs) {
    return blobs.stream().mapToInt(Blob::area).sum();
  }

  /** No stain covers so much of a sheet: a picture does. */
  private static boolean large(Blob blob, Ink ink) {
    return blob.area() > LARGE * ink.width() * ink.height();
  }

  /** Without the paper's own: rims of stains, coffee, grease, parts of folds. */
  private static List<Blob> withoutPaper(List<Blob> blobs, GrayPage page, Ink ink) {
    List<Blob> faint = blobs.stream().filter(blob -> depth(blob, page, ink) < HARDLY).toList();
    Set<Blob> pencil = FaintWord.among(faint);
    Set<Blob> gone = new HashSet<>(faint);
    gone.removeAll(pencil);
    return blobs.stream()
        .filter(blob -> large(blob, ink) || !gone.contains(blob))
        .filter(blob -> large(blob, ink) || pencil.contains(blob) || !stain(blob, page, ink))
        .toList();
  }

  private static boolean stain(Blob blob, GrayPage page, Ink ink) {
    int depth = depth(blob, page, ink);
    return depth < FAINT_STROKE && blob.isLine() && blob.length() > LONG_STROKE
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

  private static boolean speck(Blob blob) {
    return Math.max(blob.width(), blob.height()) < SPECK;
  }
}
