package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places where brightness changes along one direction only, as bars do and text does not. At
 * 150 dpi.
 */
final class BarTexture {

  private static final int CELL = 8;

  /** Mean change from pixel to pixel. */
  private static final int BUSY = 14;

  /** Change along the code against change across it; a code tilted by 15 degrees has 3.7. */
  private static final double ONE_SIDED = 2.5;

  /** 12 mm: the shortest code of four characters. */
  private static final int LEAST_LONG = 9;

  /** 2.7 mm. */
  private static final int LEAST_HIGH = 2;

  /** Cells of a code may fail where it is wide and white. */
  private static final int GAP = 2;

  private static final int MOST_PLACES = 80;

  private BarTexture() {}

  static List<Bars> on(GrayPage page) {
    int across = page.width() / CELL;
    int down = page.height() / CELL;
    CellMap standing = new CellMap(across, down, GAP, 0);
    CellMap lying = new CellMap(across, down, 0, GAP);
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        classify(page, column, row, standing, lying);
      }
    }
    List<Bars> places = new ArrayList<>();
    for (Box cells : standing.places()) {
      place(cells, cells.width(), cells.height(), true).ifPresent(places::add);
    }
    for (Box cells : lying.places()) {
      place(cells, cells.height(), cells.width(), false).ifPresent(places::add);
    }
    return places.subList(0, Math.min(MOST_PLACES, places.size()));
  }

  private static Optional<Bars> place(Box cells, int length, int height, boolean upright) {
    return length >= LEAST_LONG && height >= LEAST_HIGH
        ? Optional.of(new Bars(CodeSearch.scaled(cells, CELL), upright))
        : Optional.empty();
  }

  private static void classify(
      GrayPage page, int column, int row, CellMap standing, CellMap lying) {
    int sideways = 0;
    int upDown = 0;
    byte[] pixels = page.pixels();
    int right = Math.min(page.width() - 1, (column + 1) * CELL);
    int bottom = Math.min(page.height() - 1, (row + 1) * CELL);
    for (int y = row * CELL; y < bottom; y++) {
      int at = y * page.width() + column * CELL;
      for (int x = column * CELL; x < right; x++, at++) {
        int here = pixels[at] & 0xFF;
        sideways += Math.abs(here - (pixels[at + 1] & 0xFF));
        upDown += Math.abs(here - (pixels[at + page.width()] & 0xFF));
      }
    }
    int busy = BUSY * CELL * CELL;
    standing.set(column, row, sideways > busy && sideways > ONE_SIDED * upDown);
    lying.set(column, row, upDown > busy && upDown > ONE_SIDED * sideways);
  }
}
