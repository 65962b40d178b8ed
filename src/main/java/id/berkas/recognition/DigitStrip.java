package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The picture of one number made ready for its second look: nothing left on it but shapes as tall
 * as digits, so no colon before it, no rule under it, no box around its digits; and as large as the
 * engine likes.
 */
final class DigitStrip {

  private static final int DIGIT_HEIGHT = 34;
  private static final int BORDER = 12;
  private static final double SHORTEST = 0.7;
  private static final double TALLEST = 1.35;
  private static final byte WHITE = (byte) 0xFF;

  private DigitStrip() {}

  /**
   * @param word where the number was seen on the page
   * @return empty when there is nothing like a row of digits
   */
  static Optional<GrayPage> of(GrayPage page, Box word) {
    int beside = word.height() / 6;
    int above = word.height() / 3;
    Box wide =
        new Box(
            word.x() - beside,
            word.y() - above,
            word.width() + 2 * beside,
            word.height() + 2 * above);
    GrayPage cut = page.cut(wide);
    InkShapes shapes = InkShapes.of(cut);
    int tall = digitHeight(shapes.boxes(), word.height());
    if (tall == 0) {
      return Optional.empty();
    }
    boolean[] digit = new boolean[shapes.boxes().size() + 1];
    for (int n = 0; n < shapes.boxes().size(); n++) {
      digit[n + 1] = isDigit(shapes.boxes().get(n), tall);
    }
    GrayPage bare = only(cut, shapes.label(), digit);
    return Optional.of(
        Enlarging.bordered(Enlarging.scaled(bare, (double) DIGIT_HEIGHT / tall), BORDER));
  }

  private static boolean isDigit(Box shape, int tall) {
    return shape.height() >= SHORTEST * tall
        && shape.height() <= TALLEST * tall
        && shape.width() <= 12 * tall;
  }

  /** The middle one of the heights that could be a digit's; 0 when there are too few of them. */
  private static int digitHeight(List<Box> shapes, int line) {
    int[] heights =
        shapes.stream()
            .filter(shape -> shape.width() < 1.5 * line)
            .mapToInt(Box::height)
            .filter(height -> height > line / 3)
            .sorted()
            .toArray();
    return heights.length < 4 ? 0 : heights[heights.length / 2];
  }

  private static GrayPage only(GrayPage cut, int[] label, boolean[] kept) {
    byte[] pixels = new byte[label.length];
    Arrays.fill(pixels, WHITE);
    int width = cut.width();
    for (int at = 0; at < label.length; at++) {
      if (kept[label[at]]) {
        for (int y = Math.max(0, at / width - 1);
            y <= Math.min(cut.height() - 1, at / width + 1);
            y++) {
          for (int x = Math.max(0, at % width - 1); x <= Math.min(width - 1, at % width + 1); x++) {
            int near = y * width + x;
            if (kept[label[near]] || label[near] == 0) {
              pixels[near] = cut.pixels()[near];
            }
          }
        }
      }
    }
    return new GrayPage(pixels, width, cut.height());
  }
}
