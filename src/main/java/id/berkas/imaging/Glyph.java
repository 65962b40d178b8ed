package id.berkas.imaging;

import java.util.ArrayList;
import java.util.List;

/** The shapes of letters as small grids, whatever their size. */
final class Glyph {

  /** Cells along each side of a grid. */
  static final int SIDE = 12;

  private static final int LEAST = 7;
  private static final int MOST = 48;
  private static final int LEAST_INK = 12;
  private static final double LONGEST = 3;

  private Glyph() {}

  /**
   * Grids of what could be letters, 0 paper to 1 ink, row after row.
   *
   * @param most of them, taken evenly from the whole page
   * @param skew degrees, counter-clockwise positive, to be taken out of them
   */
  static List<float[]> of(Ink ink, List<Blob> blobs, int most, double skew) {
    List<Blob> letters = blobs.stream().filter(Glyph::couldBeLetter).toList();
    List<float[]> grids = new ArrayList<>();
    double step = Math.max(1, (double) letters.size() / most);
    for (double n = 0; n < letters.size(); n += step) {
      Blob letter = letters.get((int) n);
      grids.add(skew == 0 ? grid(ink, letter) : StraightGlyph.grid(ink, letter, skew));
    }
    return grids;
  }

  private static boolean couldBeLetter(Blob blob) {
    int longer = Math.max(blob.width(), blob.height());
    int shorter = Math.min(blob.width(), blob.height());
    return longer >= LEAST
        && longer <= MOST
        && longer <= LONGEST * shorter
        && blob.area() >= LEAST_INK;
  }

  /** The blob, its longer side filling the grid, its shorter one in the middle. */
  private static float[] grid(Ink ink, Blob blob) {
    float[] grid = new float[SIDE * SIDE];
    double cell = (double) Math.max(blob.width(), blob.height()) / SIDE;
    double left = blob.left() - (SIDE * cell - blob.width()) / 2;
    double top = blob.top() - (SIDE * cell - blob.height()) / 2;
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        grid[row * SIDE + column] = share(ink, blob, left + column * cell, top + row * cell, cell);
      }
    }
    return grid;
  }

  private static float share(Ink ink, Blob blob, double left, double top, double cell) {
    double inked = 0;
    for (int y = (int) Math.max(blob.top(), Math.floor(top));
        y <= blob.bottom() && y < top + cell;
        y++) {
      double high = Math.min(y + 1, top + cell) - Math.max(y, top);
      for (int x = (int) Math.max(blob.left(), Math.floor(left));
          x <= blob.right() && x < left + cell;
          x++) {
        if (ink.dark()[y * ink.width() + x]) {
          inked += high * (Math.min(x + 1, left + cell) - Math.max(x, left));
        }
      }
    }
    return (float) (inked / (cell * cell));
  }

  /** Turned clockwise by a quarter. */
  static float[] quarterTurned(float[] grid) {
    float[] turned = new float[grid.length];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        turned[column * SIDE + SIDE - 1 - row] = grid[row * SIDE + column];
      }
    }
    return turned;
  }
}
