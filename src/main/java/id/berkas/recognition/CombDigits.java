package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The digits of a comb, each cut out of its box without the lines. */
final class CombDigits {

  private static final byte WHITE = (byte) 0xFF;

  /** Of a box on each side, where its lines are. */
  private static final double LINE = 0.07;

  /** Of the box; what stays within it is no digit. */
  private static final double EDGE = 0.23;

  private static final int LEAST_INSIDE = 6;

  /** Of the height of its box; what is lower is a speck. */
  private static final double LOWEST = 0.22;

  /** A box in which nothing is this much darker than the paper is empty. */
  private static final int FAINTEST = 60;

  private CombDigits() {}

  /** Empty when a box has none. */
  static Optional<List<GrayPage>> of(GrayPage page, Comb comb) {
    int level = PaperTone.of(page) - FAINTEST;
    List<GrayPage> digits = new ArrayList<>();
    for (Box cell : comb.cells()) {
      Optional<GrayPage> digit = digit(page.cut(inner(cell)), level);
      if (digit.isEmpty()) {
        return Optional.empty();
      }
      digits.add(digit.get());
    }
    return Optional.of(digits);
  }

  private static Box inner(Box cell) {
    int beside = (int) Math.max(2, LINE * cell.width());
    int above = (int) Math.max(2, LINE * cell.height());
    return new Box(
        cell.x() + beside, cell.y() + above, cell.width() - 2 * beside, cell.height() - 2 * above);
  }

  private static Optional<GrayPage> digit(GrayPage cut, int level) {
    InkShapes shapes = InkShapes.of(cut);
    boolean[] kept = new boolean[shapes.boxes().size() + 1];
    Box around = null;
    for (int n = 0; n < shapes.boxes().size(); n++) {
      Box shape = shapes.boxes().get(n);
      kept[n + 1] = isDigit(cut, shapes, n + 1, level);
      around = !kept[n + 1] ? around : around == null ? shape : around.and(shape);
    }
    if (around == null || around.height() < LOWEST * cut.height()) {
      return Optional.empty();
    }
    byte[] bare = new byte[cut.pixels().length];
    Arrays.fill(bare, WHITE);
    for (int at = 0; at < bare.length; at++) {
      if (kept[shapes.label()[at]]) {
        bare[at] = cut.pixels()[at];
      }
    }
    return Optional.of(new GrayPage(bare, cut.width(), cut.height()).cut(around));
  }

  /**
   * Whether a shape comes dark into the middle of its box. What is left of lines stays outside, on
   * whatever crooked way hands draw them.
   */
  private static boolean isDigit(GrayPage cut, InkShapes shapes, int number, int level) {
    int inside = 0;
    boolean dark = false;
    for (int at = 0; at < shapes.label().length; at++) {
      if (shapes.label()[at] == number) {
        dark |= (cut.pixels()[at] & 0xFF) < level;
        boolean middle =
            isMiddle(at % cut.width(), cut.width()) && isMiddle(at / cut.width(), cut.height());
        inside += middle ? 1 : 0;
      }
    }
    return dark && inside >= LEAST_INSIDE;
  }

  private static boolean isMiddle(int at, int whole) {
    return at >= EDGE * whole && at < (1 - EDGE) * whole;
  }

  /** All in one line, equally tall. */
  static GrayPage strip(List<GrayPage> digits, int tall, int apart) {
    List<GrayPage> scaled =
        digits.stream()
            .map(digit -> Enlarging.scaled(digit, (double) tall / digit.height()))
            .toList();
    int wide = scaled.stream().mapToInt(digit -> digit.width() + apart).sum() + apart;
    int high = tall + 2 * apart;
    byte[] strip = new byte[wide * high];
    Arrays.fill(strip, WHITE);
    int left = apart;
    for (GrayPage digit : scaled) {
      for (int y = 0; y < digit.height(); y++) {
        System.arraycopy(
            digit.pixels(), y * digit.width(), strip, (apart + y) * wide + left, digit.width());
      }
      left += digit.width() + apart;
    }
    return new GrayPage(strip, wide, high);
  }
}
