package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes of letters, and of pieces of joined ones, as small grids, whatever their size. */
final class Glyph {

  /** Cells along each side of a grid. */
  static final int SIDE = 12;

  private static final int LEAST = 7;
  private static final int MOST = 48;
  private static final int LEAST_INK = 12;
  private static final double LONGEST = 3;

  /** Longer than any word of letters that touch. */
  private static final int LONGEST_WORD = 400;

  private Glyph() {}

  /**
   * Grids of what could be letters, 0 paper to 1 ink, row after row.
   *
   * @param most of them, taken evenly from the whole page
   * @param skew degrees, counter-clockwise positive, to be taken out of them
   */
  static List<float[]> of(Ink ink, List<Blob> blobs, int most, double skew) {
    List<Box> letters = letters(blobs);
    List<float[]> grids = new ArrayList<>();
    double step = Math.max(1, (double) letters.size() / most);
    for (double n = 0; n < letters.size(); n += step) {
      Box letter = letters.get((int) n);
      grids.add(skew == 0 ? grid(ink, letter) : StraightGlyph.grid(ink, letter, skew));
    }
    return grids;
  }

  /** Where letters could be. */
  static List<Box> letters(List<Blob> blobs) {
    return blobs.stream().flatMap(Glyph::letters).toList();
  }

  /** The letter a blob could be, or the even pieces of letters that touch. */
  private static Stream<Box> letters(Blob blob) {
    int longer = Math.max(blob.width(), blob.height());
    int shorter = Math.min(blob.width(), blob.height());
    if (blob.isWord(LONGEST_WORD) && shorter <= MOST) {
      return pieces(blob, (int) Math.round((double) longer / shorter));
    }
    boolean letter =
        longer >= LEAST
            && longer <= MOST
            && longer <= LONGEST * shorter
            && blob.area() >= LEAST_INK;
    return letter
        ? Stream.of(new Box(blob.left(), blob.top(), blob.width(), blob.height()))
        : Stream.empty();
  }

  private static Stream<Box> pieces(Blob word, int count) {
    boolean lying = word.width() > word.height();
    int width = lying ? word.width() / count : word.width();
    int height = lying ? word.height() : word.height() / count;
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                new Box(
                    lying ? word.left() + n * word.width() / count : word.left(),
                    lying ? word.top() : word.top() + n * word.height() / count,
                    width,
                    height));
  }

  /** The box, its longer side filling the grid, its shorter one in the middle. */
  private static float[] grid(Ink ink, Box box) {
    float[] grid = new float[SIDE * SIDE];
    double cell = (double) Math.max(box.width(), box.height()) / SIDE;
    double left = box.x() - (SIDE * cell - box.width()) / 2;
    double top = box.y() - (SIDE * cell - box.height()) / 2;
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        grid[row * SIDE + column] = share(ink, box, left + column * cell, top + row * cell, cell);
      }
    }
    return grid;
  }

  private static float share(Ink ink, Box box, double left, double top, double cell) {
    double inked = 0;
    for (int y = (int) Math.max(box.y(), Math.floor(top));
        y < box.y() + box.height() && y < top + cell;
        y++) {
      double high = Math.min(y + 1, top + cell) - Math.max(y, top);
      for (int x = (int) Math.max(box.x(), Math.floor(left));
          x < box.x() + box.width() && x < left + cell;
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
