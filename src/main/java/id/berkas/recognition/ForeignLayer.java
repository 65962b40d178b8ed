package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges the invisible words another program laid over a scan. They are taken only when they lie on
 * the ink of the page, leave none of it unread, and say what the engine reads in a few of their
 * lines, among them every line with a long number: a wrong number costs more than a second reading.
 */
final class ForeignLayer {

  /** Digits of a number that must not be wrong. */
  private static final int LONG = 6;

  /** With more such lines, reading the page is as cheap as proving its layer. */
  private static final int MOST_NUMBER_LINES = 8;

  private static final int OTHER_LINES = 4;
  private static final int FEWEST_WORDS = 12;

  /** Of the words; some programs make words of specks. */
  private static final double LEAST_ON_INK = 0.97;

  /** Of the ink but rules; the rest are specks. More may be a photograph or a hand's writing. */
  private static final double LEAST_READ = 0.9;

  /** Times the height of words; a longer stroke is a rule. */
  private static final double RULE = 4;

  /** Of the characters of the lines that were read for proof. */
  private static final double MOST_DIFFERENT = 0.02;

  private static final byte WHITE = (byte) 0xFF;

  private ForeignLayer() {}

  /** The lines to read for proof; empty when the layer is not worth one. */
  static List<List<Word>> proof(GrayPage page, List<Word> words) {
    if (words.size() < FEWEST_WORDS || !TextQuality.isText(words) || !liesOnInk(page, words)) {
      return List.of();
    }
    Map<Integer, List<Word>> lines =
        words.stream()
            .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()));
    List<List<Word>> numbers = lines.values().stream().filter(ForeignLayer::hasLong).toList();
    if (numbers.size() > MOST_NUMBER_LINES) {
      return List.of();
    }
    List<List<Word>> chosen = new ArrayList<>(numbers);
    List<List<Word>> others =
        lines.values().stream().filter(line -> line.size() > 2 && !hasLong(line)).toList();
    for (int n = 0; n < Math.min(OTHER_LINES, others.size()); n++) {
      chosen.add(others.get(n * others.size() / Math.min(OTHER_LINES, others.size())));
    }
    return chosen;
  }

  /** Whether the lines say what was read in their places. */
  static boolean isProven(List<List<Word>> lines, List<Word> read) {
    String printed = letters(lines.stream().flatMap(Collection::stream).toList());
    String seen = letters(read);
    return numbers(lines.stream().flatMap(Collection::stream).toList()).equals(numbers(read))
        && Distance.between(printed, seen) <= MOST_DIFFERENT * printed.length();
  }

  /** The lines cut out and put one below the other. */
  static GrayPage picture(GrayPage page, List<List<Word>> lines) {
    return Enlarging.stacked(lines.stream().map(line -> strip(page, line)).toList());
  }

  /**
   * One line over the whole width of the page, so that nothing beside its words is missed. Above
   * and below it goes with the words, so that no other line is seen where a line slants.
   */
  private static GrayPage strip(GrayPage page, List<Word> line) {
    List<Box> words = line.stream().map(Word::box).sorted(Comparator.comparingInt(Box::x)).toList();
    Box whole = words.stream().reduce(Box::and).orElseThrow();
    int more = words.stream().mapToInt(Box::height).max().orElse(0) / 4;
    int top = Math.max(0, whole.y() - more);
    int bottom = Math.min(page.height(), whole.y() + whole.height() + more);
    byte[] strip = new byte[page.width() * Math.max(1, bottom - top)];
    Arrays.fill(strip, WHITE);
    int from = 0;
    for (int n = 0; n < words.size(); n++) {
      Box word = words.get(n);
      int to =
          n + 1 == words.size()
              ? page.width()
              : Math.clamp(
                  (word.x() + word.width() + words.get(n + 1).x()) / 2, from, page.width());
      for (int y = Math.max(top, word.y() - more);
          y < Math.min(bottom, word.y() + word.height() + more);
          y++) {
        System.arraycopy(
            page.pixels(),
            y * page.width() + from,
            strip,
            (y - top) * page.width() + from,
            to - from);
      }
      from = to;
    }
    return new GrayPage(strip, page.width(), Math.max(1, bottom - top));
  }

  private static boolean hasLong(List<Word> line) {
    return !numbers(line).isEmpty();
  }

  private static List<String> numbers(List<Word> words) {
    return words.stream()
        .map(word -> word.text().replaceAll("\\D", ""))
        .filter(digits -> digits.length() >= LONG)
        .toList();
  }

  private static String letters(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private static boolean liesOnInk(GrayPage page, List<Word> words) {
    int[] heights = words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
    int level = PaperTone.of(page) - 2 * UpStrokes.FAINTEST;
    PageInk ink = PageInk.of(page, level, (int) (RULE * heights[heights.length / 2]));
    long all = ink.count();
    int onInk = 0;
    long read = 0;
    for (Word word : words) {
      Box box = word.box();
      int more = 2 + box.height() / 5;
      onInk += isInked(page, around(box, more), level) ? 1 : 0;
      read += ink.take(around(box, more));
    }
    return onInk >= LEAST_ON_INK * words.size() && read >= LEAST_READ * all;
  }

  private static Box around(Box box, int more) {
    return new Box(box.x() - more, box.y() - more, box.width() + 2 * more, box.height() + 2 * more);
  }

  private static boolean isInked(GrayPage page, Box box, int level) {
    for (int x = box.x(); x < box.x() + box.width(); x++) {
      if (page.darkest(x, box.y(), box.y() + box.height()) < level) {
        return true;
      }
    }
    return false;
  }
}
