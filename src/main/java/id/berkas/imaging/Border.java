package id.berkas.imaging;

import java.util.Arrays;

/**
 * Takes away what lies around the sheet: the lid, its shadow, whatever dark hangs together with the
 * edge of the picture.
 */
final class Border {

  /** At 150 dpi: how far the lid shows beside a sheet that was fed at the largest slant. */
  private static final int DEEPEST = 210;

  /** Of the picture's smaller side: a picture of a card alone has no lid as broad as the card. */
  private static final double DEEPEST_SHARE = 0.17;

  private final Ink ink;
  private final int deepest;
  private final boolean[] rest;
  private int[] waiting = new int[4096];
  private int count;

  private Border(Ink ink) {
    this.ink = ink;
    this.rest = ink.dark().clone();
    this.deepest = (int) Math.min(DEEPEST, DEEPEST_SHARE * Math.min(ink.width(), ink.height()));
  }

  /** The ink that does not hang together with the edge of the picture. */
  static Ink without(Ink ink) {
    Border border = new Border(ink);
    for (int x = 0; x < ink.width(); x++) {
      border.visit(x, 0);
      border.visit(x, ink.height() - 1);
    }
    for (int y = 0; y < ink.height(); y++) {
      border.visit(0, y);
      border.visit(ink.width() - 1, y);
    }
    border.flood();
    return new Ink(border.rest, ink.width(), ink.height(), ink.paper());
  }

  private void flood() {
    while (count > 0) {
      int at = waiting[--count];
      int x = at % ink.width();
      int y = at / ink.width();
      visit(x - 1, y);
      visit(x + 1, y);
      visit(x, y - 1);
      visit(x, y + 1);
    }
  }

  private void visit(int x, int y) {
    if (x < 0 || y < 0 || x >= ink.width() || y >= ink.height() || tooDeep(x, y)) {
      return;
    }
    int at = y * ink.width() + x;
    if (rest[at]) {
      rest[at] = false;
      if (count == waiting.length) {
        waiting = Arrays.copyOf(waiting, 2 * count);
      }
      waiting[count++] = at;
    }
  }

  private boolean tooDeep(int x, int y) {
    return Math.min(Math.min(x, ink.width() - 1 - x), Math.min(y, ink.height() - 1 - y)) > deepest;
  }
}
