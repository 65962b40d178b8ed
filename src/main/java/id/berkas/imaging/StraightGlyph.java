package id.berkas.imaging;

/** The grid of a letter on a slanted page, as if the page lay straight. */
final class StraightGlyph {

  private StraightGlyph() {}

  /**
   * As the grids of {@link Glyph}; each pixel's ink is shared among the four nearest cells.
   *
   * @param skew degrees, counter-clockwise positive
   */
  static float[] grid(Ink ink, Blob blob, double skew) {
    double cos = Math.cos(Math.toRadians(skew));
    double sin = Math.sin(Math.toRadians(skew));
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    each(
        ink,
        blob,
        (x, y) -> {
          double across = x * cos - y * sin;
          double down = x * sin + y * cos;
          box[0] = Math.min(box[0], across);
          box[1] = Math.min(box[1], down);
          box[2] = Math.max(box[2], across);
          box[3] = Math.max(box[3], down);
        });
    double cell = (Math.max(box[2] - box[0], box[3] - box[1]) + 1) / Glyph.SIDE;
    double left = (box[0] + box[2] - Glyph.SIDE * cell) / 2;
    double top = (box[1] + box[3] - Glyph.SIDE * cell) / 2;
    float[] grid = new float[Glyph.SIDE * Glyph.SIDE];
    float ofOne = (float) (1 / (cell * cell));
    each(
        ink,
        blob,
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

  private static void each(Ink ink, Blob blob, Use use) {
    for (int y = blob.top(); y <= blob.bottom(); y++) {
      for (int x = blob.left(); x <= blob.right(); x++) {
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
