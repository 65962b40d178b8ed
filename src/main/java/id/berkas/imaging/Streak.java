package id.berkas.imaging;

import java.util.Optional;

/** The dark line that dirt on the glass draws along the whole way of the paper. */
final class Streak {

  private static final int BESIDE = 4;
  private static final int DARKER = 20;
  private static final double WHOLE_WAY = 0.75;

  /** It begins or ends with the picture; the frame of a form does not. */
  private static final double END = 0.04;

  /** At 150 dpi, 15 mm: nearer to the picture's edge it is the edge of the sheet. */
  private static final int MARGIN = 90;

  private static final double CM = 2.54 / CodeSearch.FIRST_DPI;

  private Streak() {}

  /** Centimetres from the left edge of the glass, if there is a streak. */
  static Optional<Integer> on(GrayPage small) {
    int width = small.width();
    int height = small.height();
    int end = (int) (END * height);
    int[] first = new int[width];
    int[] last = new int[width];
    int[] all = new int[width];
    for (int y = 0; y < height; y += 2) {
      int[] part = y < end ? first : y >= height - end ? last : all;
      int at = y * width;
      for (int x = MARGIN; x < width - MARGIN; x++) {
        int darker = (small.pixels()[at + x] & 0xFF) + DARKER;
        if (darker < (small.pixels()[at + x - BESIDE] & 0xFF)
            && darker < (small.pixels()[at + x + BESIDE] & 0xFF)) {
          part[x]++;
        }
      }
    }
    for (int x = MARGIN; x < width - MARGIN; x++) {
      boolean fromTheEnd = 4 * Math.max(first[x], last[x]) > end;
      if (fromTheEnd && 2 * all[x] > WHOLE_WAY * (height - 2 * end)) {
        return Optional.of((int) Math.round(x * CM));
      }
    }
    return Optional.empty();
  }
}
