package id.berkas.imaging;

import id.berkas.document.Box;

/** The grid of a letter on a slanted page, as if the page lay straight. */
final class StraightGlyph {

  private StraightGlyph() {}

  /**
   * As the grids of {@link Glyph}; each pixel's ink is shared among the four nearest cells.
   *
   * @param skew degrees, counter-clockwise positive
   */
  static float[] grid(Ink ink, Box letter, double skew) {
    double cos = Math.cos(Math.toRadians(skew));
    double sin = Math.sin(Math.toRadians(skew));
    double[] ends = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    each(
        ink,
        letter,
        (x, y) -> {
          double across = x * cos - y * sin;
          double down = x * sin + y * cos;
          ends[0] = Math.min(ends[0], across);
          ends[1] = Math.min(ends[1], down);
          ends[2] = Math.max(ends[2], across);
          ends[3] = Math.max(ends[3], down);
        });
    double cell = (Math.max(ends[2] - ends[0], ends[3] - ends[1]) + 1) / Glyph.SIDE;
    double left = (ends[0] + ends[2] - Glyph.SIDE * cell) / 2;
    double top = (ends[1] + ends[3] - Glyph.SIDE * cell) / 2;
    float[] grid = new float[Glyph.SIDE * Glyph.SIDE];
    float ofOne = (float) (1 / (cell * cell));
    each(
        ink,
        letter,
        (x, y) ->
            share(
                grid,
                (x * cos - y * sin - left) / cell - 0.5,
                (x * sin + y * cos - top) / cell - 0.5,
                ofOne));
    for (int n = 0; n < grid.length; n++) {
      grid[n] = Math.min(1, grid[n]);
    }
    return grid;
  }

  private interface Use {
    void at(int x, int y);
  }

  private static void each(Ink ink, Box letter, Use use) {
    for (int y = letter.y(); y < letter.y() + letter.height(); y++) {
      for (int x = letter.x(); x < letter.x() + letter.width(); x++) {
        if (ink.dark()[y * ink.width() + x]) {
          use.at(x, y);
        }
      }
    }
  }

  private static void share(float[] grid, double across, double down, float ink) {
    int column = (int) Math.floor(across);
    int row = (int) Math.floor(down);
    float right = (float) (across - column);
    float low = (float) (down - row);
    add(grid, column, row, ink * (1 - right) * (1 - low));
    add(grid, column + 1, row, ink * right * (1 - low));
    add(grid, column, row + 1, ink * (1 - right) * low);
    add(grid, column + 1, row + 1, ink * right * low);
  }

  private static void add(float[] grid, int column, int row, float ink) {
    if (column >= 0 && row >= 0 && column < Glyph.SIDE && row < Glyph.SIDE) {
      grid[row * Glyph.SIDE + column] += ink;
    }
  }
}
