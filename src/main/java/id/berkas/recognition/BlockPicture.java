package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.function.Predicate;

/**
 * Cuts a block out of a page and makes paper of what is no writing: frames, photographs, dust. Two
 * crumbs of a frame are enough for the engine to lose the lines beside them.
 *
 * @param page the page
 * @param coarse the same, smaller
 * @param shapes on the smaller one
 */
record BlockPicture(GrayPage page, GrayPage coarse, InkShapes shapes) {

  private static final byte WHITE = (byte) 0xFF;

  /**
   * @param place on the page
   * @param strange which shapes are no writing
   */
  GrayPage of(Box place, Predicate<Box> strange) {
    boolean[] gone = withEdges(strange);
    double across = (double) coarse.width() / page.width();
    double down = (double) coarse.height() / page.height();
    byte[] picture = page.cut(place).pixels().clone();
    for (int y = 0; y < place.height(); y++) {
      int row = (int) ((place.y() + y) * down) * coarse.width();
      for (int x = 0; x < place.width(); x++) {
        if (gone[row + (int) ((place.x() + x) * across)]) {
          picture[y * place.width() + x] = WHITE;
        }
      }
    }
    return new GrayPage(picture, place.width(), place.height());
  }

  /** The dots of these shapes and of the paper that touches them. */
  private boolean[] withEdges(Predicate<Box> strange) {
    boolean[] unwanted = new boolean[shapes.boxes().size() + 1];
    for (int n = 0; n < shapes.boxes().size(); n++) {
      unwanted[n + 1] = strange.test(shapes.boxes().get(n));
    }
    boolean[] gone = new boolean[shapes.label().length];
    for (int at = 0; at < gone.length; at++) {
      if (unwanted[shapes.label()[at]]) {
        markAround(at, unwanted, gone);
      }
    }
    return gone;
  }

  private void markAround(int at, boolean[] unwanted, boolean[] gone) {
    int width = coarse.width();
    int bottom = Math.min(coarse.height() - 1, at / width + 1);
    int right = Math.min(width - 1, at % width + 1);
    for (int y = Math.max(0, at / width - 1); y <= bottom; y++) {
      for (int x = Math.max(0, at % width - 1); x <= right; x++) {
        int shape = shapes.label()[y * width + x];
        gone[y * width + x] |= shape == 0 || unwanted[shape];
      }
    }
  }
}
