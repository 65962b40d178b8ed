package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.Arrays;
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
    int[] sideways = new int[page.width()];
    int[] upDown = new int[page.width()];
    for (int row = 0; row < down; row++) {
      Arrays.fill(sideways, 0);
      Arrays.fill(upDown, 0);
      int bottom = Math.min(page.height() - 1, (row + 1) * CELL);
      for (int y = row * CELL; y < bottom; y++) {
        addChanges(page.pixels(), y * page.width(), 1, sideways);
        addChanges(page.pixels(), y * page.width(), page.width(), upDown);
      }
      classify(sideways, upDown, row, standing, lying);
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

  /** Adds what changes from pixels to those {@code away} from them, for each column. */
  private static void addChanges(byte[] pixels, int start, int away, int[] sums) {
    for (int x = 0; x < sums.length - 1; x++) {
      sums[x] += Math.abs((pixels[start + x] & 0xFF) - (pixels[start + away + x] & 0xFF));
    }
  }

  private static void classify(
      int[] sideways, int[] upDown, int row, CellMap standing, CellMap lying) {
    int busy = BUSY * CELL * CELL;
    for (int column = 0; column < sideways.length / CELL; column++) {
      int across = 0;
      int down = 0;
      for (int x = column * CELL; x < (column + 1) * CELL; x++) {
        across += sideways[x];
        down += upDown[x];
      }
      standing.set(column, row, across > busy && across > ONE_SIDED * down);
      lying.set(column, row, down > busy && down > ONE_SIDED * across);
    }
  }
}
