package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;

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

  private static final int MOST_PLACES = 12;

  private BarTexture() {}

  static List<Bars> on(GrayPage page) {
    int across = page.width() / CELL;
    int down = page.height() / CELL;
    boolean[] standing = new boolean[across * down];
    boolean[] lying = new boolean[across * down];
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        classify(page, column, row, row * across + column, standing, lying);
      }
    }
    List<Bars> places = new ArrayList<>();
    for (Box box : places(standing, across, down, 2, 0)) {
      if (box.width() >= LEAST_LONG * CELL && box.height() >= LEAST_HIGH * CELL) {
        places.add(new Bars(box, true));
      }
    }
    for (Box box : places(lying, across, down, 0, 2)) {
      if (box.height() >= LEAST_LONG * CELL && box.width() >= LEAST_HIGH * CELL) {
        places.add(new Bars(box, false));
      }
    }
    return places.subList(0, Math.min(MOST_PLACES, places.size()));
  }

  private static void classify(
      GrayPage page, int column, int row, int cell, boolean[] standing, boolean[] lying) {
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
    standing[cell] = sideways > busy && sideways > ONE_SIDED * upDown;
    lying[cell] = upDown > busy && upDown > ONE_SIDED * sideways;
  }

  /** Boxes around cells that hang together, small gaps bridged. */
  private static List<Box> places(boolean[] cells, int across, int down, int gapX, int gapY) {
    List<Box> places = new ArrayList<>();
    boolean[] seen = new boolean[cells.length];
    int[] queue = new int[cells.length];
    for (int start = 0; start < cells.length; start++) {
      if (!cells[start] || seen[start]) {
        continue;
      }
      int count = 0;
      queue[count++] = start;
      seen[start] = true;
      int left = across;
      int right = 0;
      int top = down;
      int bottom = 0;
      for (int n = 0; n < count; n++) {
        int column = queue[n] % across;
        int row = queue[n] / across;
        left = Math.min(left, column);
        right = Math.max(right, column);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        for (int y = Math.max(0, row - 1 - gapY); y <= Math.min(down - 1, row + 1 + gapY); y++) {
          for (int x = Math.max(0, column - 1 - gapX);
              x <= Math.min(across - 1, column + 1 + gapX);
              x++) {
            int next = y * across + x;
            if (cells[next] && !seen[next]) {
              seen[next] = true;
              queue[count++] = next;
            }
          }
        }
      }
      if (2 * count >= (right - left + 1) * (bottom - top + 1)) {
        places.add(
            new Box(left * CELL, top * CELL, (right - left + 1) * CELL, (bottom - top + 1) * CELL));
      }
    }
    return places;
  }
}
