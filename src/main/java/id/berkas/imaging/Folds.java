package id.berkas.imaging;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Folds, and shadows of the paper's edge, that the scan broke into pieces: flat strokes and specks,
 * one behind the other, on one straight line across a good part of the sheet.
 */
final class Folds {

  private static final int MOST = 4;
  private static final double STEEPEST = 12;
  private static final double STEP = 0.25;

  /** At 150 dpi: thicker pieces are letters. */
  private static final int FLAT = 6;

  /** Pieces this far from the line belong to it. */
  private static final int BESIDE = 5;

  /** How much of the sheet's shorter side the pieces cover. */
  private static final double COVERED = 0.35;

  private static final int ROW = 3;

  private final List<Blob> pieces;
  private final boolean upDown;
  private final int least;
  private double bestSlope;
  private double bestPlace;

  private Folds(List<Blob> blobs, boolean upDown, int shorterSide) {
    this.upDown = upDown;
    this.least = (int) (COVERED * shorterSide);
    this.pieces = blobs.stream().filter(this::piece).toList();
  }

  /** The blobs that are pieces of folds. */
  static Set<Blob> among(List<Blob> blobs, Ink ink) {
    Set<Blob> found = new HashSet<>();
    int shorterSide = Math.min(ink.width(), ink.height());
    for (boolean upDown : new boolean[] {false, true}) {
      List<Blob> rest = blobs;
      for (int fold = 0; fold < MOST; fold++) {
        Folds folds = new Folds(rest, upDown, shorterSide);
        if (!folds.find(Math.max(ink.width(), ink.height()))) {
          break;
        }
        folds.pieces.stream().filter(folds::onLine).forEach(found::add);
        rest = rest.stream().filter(blob -> !found.contains(blob)).toList();
      }
    }
    return found;
  }

  private boolean piece(Blob blob) {
    boolean speck = Math.max(blob.width(), blob.height()) <= FLAT;
    boolean stroke = blob.thickness() <= FLAT && length(blob) > 3 * blob.thickness();
    return speck || stroke;
  }

  private int length(Blob blob) {
    return upDown ? blob.height() : blob.width();
  }

  private double along(Blob blob) {
    return upDown ? (blob.top() + blob.bottom()) / 2.0 : (blob.left() + blob.right()) / 2.0;
  }

  private double across(Blob blob) {
    return upDown ? (blob.left() + blob.right()) / 2.0 : (blob.top() + blob.bottom()) / 2.0;
  }

  private boolean find(int longerSide) {
    int room = (int) (longerSide * Math.tan(Math.toRadians(STEEPEST))) + ROW;
    int[] rows = new int[(longerSide + 2 * room) / ROW + 2];
    int most = 0;
    for (double degrees = -STEEPEST; degrees <= STEEPEST; degrees += STEP) {
      double slope = Math.tan(Math.toRadians(degrees));
      Arrays.fill(rows, 0);
      for (Blob piece : pieces) {
        rows[(int) (across(piece) + slope * along(piece) + room) / ROW] += length(piece);
      }
      for (int row = 0; row + 1 < rows.length; row++) {
        if (rows[row] + rows[row + 1] > most) {
          most = rows[row] + rows[row + 1];
          bestSlope = slope;
          bestPlace = (row + 1) * ROW - room;
        }
      }
    }
    return most >= least;
  }

  private boolean onLine(Blob blob) {
    return Math.abs(across(blob) + bestSlope * along(blob) - bestPlace) <= BESIDE;
  }
}
