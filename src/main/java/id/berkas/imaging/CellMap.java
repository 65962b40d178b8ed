package id.berkas.imaging;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.List;

/** Cells of a page that have a property, and the dense places they form. */
final class CellMap {

  private final int across;
  private final int down;
  private final int gapX;
  private final int gapY;
  private final boolean[] cells;

  /**
   * An empty map.
   *
   * @param gapX cells without the property that are bridged sideways
   * @param gapY the same up and down
   */
  CellMap(int across, int down, int gapX, int gapY) {
    this.across = across;
    this.down = down;
    this.gapX = gapX;
    this.gapY = gapY;
    this.cells = new boolean[across * down];
  }

  void set(int column, int row, boolean has) {
    cells[row * across + column] = has;
  }

  /** Boxes, in cells, around cells that hang together, thin edges cut away. */
  List<Box> places() {
    List<Box> places = new ArrayList<>();
    boolean[] seen = new boolean[cells.length];
    int[] queue = new int[cells.length];
    for (int start = 0; start < cells.length; start++) {
      if (cells[start] && !seen[start]) {
        seen[start] = true;
        queue[0] = start;
        places.add(trimmed(flood(seen, queue)));
      }
    }
    return places;
  }

  private Box flood(boolean[] seen, int[] queue) {
    int count = 1;
    Box box = new Box(queue[0] % across, queue[0] / across, 1, 1);
    for (int n = 0; n < count; n++) {
      int column = queue[n] % across;
      int row = queue[n] / across;
      box = box.and(new Box(column, row, 1, 1));
      int lastRow = Math.min(down - 1, row + 1 + gapY);
      int lastColumn = Math.min(across - 1, column + 1 + gapX);
      for (int y = Math.max(0, row - 1 - gapY); y <= lastRow; y++) {
        for (int x = Math.max(0, column - 1 - gapX); x <= lastColumn; x++) {
          int next = y * across + x;
          if (cells[next] && !seen[next]) {
            seen[next] = true;
            queue[count++] = next;
          }
        }
      }
    }
    return box;
  }

  /** Without the outer rows and columns that are mostly empty: letters that touch a code. */
  private Box trimmed(Box box) {
    int left = box.x();
    int top = box.y();
    int right = box.x() + box.width();
    int bottom = box.y() + box.height();
    boolean cut = true;
    while (cut && left < right && top < bottom) {
      cut = false;
      if (thin(left, top, right, top + 1)) {
        top++;
        cut = true;
      } else if (thin(left, bottom - 1, right, bottom)) {
        bottom--;
        cut = true;
      } else if (thin(left, top, left + 1, bottom)) {
        left++;
        cut = true;
      } else if (thin(right - 1, top, right, bottom)) {
        right--;
        cut = true;
      }
    }
    return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private boolean thin(int left, int top, int right, int bottom) {
    int set = 0;
    for (int row = top; row < bottom; row++) {
      for (int column = left; column < right; column++) {
        set += cells[row * across + column] ? 1 : 0;
      }
    }
    return 2 * set < (right - left) * (bottom - top);
  }
}
