package id.berkas.recognition;

import id.berkas.document.Box;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds writing that the engine passed over, whichever way up it stands. Its search for columns and
 * pictures takes a copied card, framed and with a photograph, for a picture as a whole.
 */
final class UnreadBlocks {

  /** Enough to tell letters from dust and frames; all sizes below are pixels of it. */
  private static final double DPI = 130;

  /** 0.8 and 8 mm. */
  private static final int LEAST_LETTER = 4;

  private static final int MOST_LETTER = 40;

  /** Thinner shapes are rules and their crumbs, dots and an I. */
  private static final int THINNEST = 3;

  /** Letters that a copy made one are wide; what is wider yet is a rule. */
  private static final int MOST_ASIDE = 14;

  private static final int LEAST_SHAPES = 15;

  /** Ten times what stands on a card; a page with more of them unread is noise. */
  private static final int MOST_SHAPES = 4_000;

  private final GrayPage page;
  private final double factor;
  private final GrayPage coarse;
  private final InkShapes shapes;

  UnreadBlocks(GrayPage page, int dpi) {
    this.page = page;
    this.factor = Math.min(1, DPI / dpi);
    this.coarse = page.resized(factor);
    this.shapes = InkShapes.of(coarse);
  }

  /**
   * The one with most letters first.
   *
   * @param read places of words on the page
   */
  List<UnreadBlock> besides(List<Box> read) {
    List<Box> letters =
        shapes.boxes().stream()
            .filter(UnreadBlocks::isLetter)
            .filter(letter -> read.stream().noneMatch(word -> covers(word, letter)))
            .limit(MOST_SHAPES + 1)
            .toList();
    return letters.size() > MOST_SHAPES ? List.of() : blocks(letters);
  }

  private List<UnreadBlock> blocks(List<Box> letters) {
    return LetterGroups.of(letters).stream()
        .filter(block -> block.size() >= LEAST_SHAPES)
        .sorted(Comparator.comparing((List<Box> block) -> block.size()).reversed())
        .map(this::block)
        .toList();
  }

  private static boolean isLetter(Box box) {
    int longer = Math.max(box.width(), box.height());
    int shorter = Math.min(box.width(), box.height());
    return shorter >= THINNEST
        && longer >= LEAST_LETTER
        && shorter <= MOST_LETTER
        && longer <= MOST_ASIDE * shorter;
  }

  private boolean covers(Box word, Box letter) {
    double x = (letter.x() + letter.width() / 2.0) / factor;
    double y = (letter.y() + letter.height() / 2.0) / factor;
    return x >= word.x()
        && x <= word.x() + word.width()
        && y >= word.y()
        && y <= word.y() + word.height();
  }

  private UnreadBlock block(List<Box> letters) {
    Box around = letters.stream().reduce(Box::and).orElseThrow();
    int letter = Math.max(LEAST_LETTER, tall(letters));
    Box place = onPage(around, letter);
    GrayPage picture =
        new BlockPicture(page, coarse, shapes)
            .of(place, shape -> isStrange(shape, letters, letter));
    return new UnreadBlock(place, picture, (int) (letter / factor), slant(around));
  }

  /** As tall as the letters that half of the block's ink is in: dust is many and small. */
  private static int tall(List<Box> letters) {
    List<Box> sorted =
        letters.stream().sorted(Comparator.comparingInt(UnreadBlocks::shorter)).toList();
    long half = letters.stream().mapToLong(UnreadBlocks::area).sum() / 2;
    long sum = 0;
    int at = 0;
    while (sum + area(sorted.get(at)) < half) {
      sum += area(sorted.get(at++));
    }
    return shorter(sorted.get(at));
  }

  private static int shorter(Box box) {
    return Math.min(box.width(), box.height());
  }

  private static long area(Box box) {
    return (long) box.width() * box.height();
  }

  private BlockSlant slant(Box around) {
    IntStream.Builder across = IntStream.builder();
    IntStream.Builder down = IntStream.builder();
    for (int y = around.y(); y < around.y() + around.height(); y++) {
      for (int x = around.x(); x < around.x() + around.width(); x++) {
        int shape = shapes.label()[y * coarse.width() + x];
        if (shape > 0 && isLetter(shapes.boxes().get(shape - 1))) {
          across.add(x);
          down.add(y);
        }
      }
    }
    return BlockSlant.of(across.build().toArray(), down.build().toArray());
  }

  private Box onPage(Box box, int margin) {
    int left = Math.clamp((int) ((box.x() - margin) / factor), 0, page.width() - 1);
    int top = Math.clamp((int) ((box.y() - margin) / factor), 0, page.height() - 1);
    int right =
        Math.clamp((int) ((box.x() + box.width() + margin) / factor), left + 1, page.width());
    int bottom =
        Math.clamp((int) ((box.y() + box.height() + margin) / factor), top + 1, page.height());
    return new Box(left, top, right - left, bottom - top);
  }

  /** Too large for a letter, or too small and far from all of them. */
  private static boolean isStrange(Box shape, List<Box> letters, int tall) {
    return shorter(shape) > MOST_LETTER
        || (!isLetter(shape)
            && letters.stream().noneMatch(letter -> isWithin(tall, letter, shape)));
  }

  private static boolean isWithin(int distance, Box one, Box other) {
    return LetterGroups.gap(one.x(), one.width(), other.x(), other.width()) <= distance
        && LetterGroups.gap(one.y(), one.height(), other.y(), other.height()) <= distance;
  }
}
