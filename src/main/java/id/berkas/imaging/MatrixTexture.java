package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.Comparator;
import java.util.List;

/** Compact places where brightness changes much, as in a Data Matrix. At 150 dpi. */
final class MatrixTexture {

  private static final int CELL = 8;
  private static final int BUSY = 28;

  /** 5 mm to 50 mm. */
  private static final int LEAST = 4;

  private static final int MOST = 38;

  /** The symbols of 8 by 32 modules are the longest. */
  private static final int MOST_ASIDE = 4;

  private static final int MOST_PLACES = 12;

  private MatrixTexture() {}

  static List<Box> on(GrayPage page) {
    int across = page.width() / CELL;
    int down = page.height() / CELL;
    CellMap busy = new CellMap(across, down, 1, 1);
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        busy.set(column, row, busy(page, column * CELL, row * CELL));
      }
    }
    return busy.places().stream()
        .filter(MatrixTexture::compact)
        .sorted(Comparator.comparing((Box cells) -> -Math.min(cells.width(), cells.height())))
        .limit(MOST_PLACES)
        .map(cells -> CodeSearch.scaled(cells, CELL))
        .toList();
  }

  private static boolean compact(Box cells) {
    int shorter = Math.min(cells.width(), cells.height());
    int longer = Math.max(cells.width(), cells.height());
    return shorter >= LEAST && longer <= MOST && longer <= MOST_ASIDE * shorter;
  }

  private static boolean busy(GrayPage page, int left, int top) {
    int sideways = 0;
    int upDown = 0;
    for (int y = top; y < Math.min(page.height() - 1, top + CELL); y++) {
      for (int x = left; x < Math.min(page.width() - 1, left + CELL); x++) {
        sideways += Math.abs(page.at(x, y) - page.at(x + 1, y));
        upDown += Math.abs(page.at(x, y) - page.at(x, y + 1));
      }
    }
    return sideways + upDown > BUSY * CELL * CELL;
  }
}
