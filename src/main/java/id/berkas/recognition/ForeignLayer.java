package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.Collection;
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

  /** Of the ink; the rest are rules and specks. More may be a photograph or a hand's writing. */
  private static final double LEAST_READ = 0.9;

  /** Of the characters of the lines that were read for proof. */
  private static final double MOST_DIFFERENT = 0.02;

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
    List<GrayPage> cuts = new ArrayList<>();
    for (List<Word> line : lines) {
      Box box = line.stream().map(Word::box).reduce(Box::and).orElseThrow();
      int more = box.height() / 4;
      cuts.add(
          page.cut(new Box(0, Math.max(0, box.y() - more), page.width(), box.height() + 2 * more)));
    }
    return Enlarging.stacked(cuts);
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
    int level = PaperTone.of(page) - 2 * UpStrokes.FAINTEST;
    boolean[] read = new boolean[page.pixels().length];
    int onInk = 0;
    for (Word word : words) {
      onInk += inked(page, word.box(), level, read) ? 1 : 0;
    }
    long ink = 0;
    long covered = 0;
    for (int at = 0; at < read.length; at++) {
      if ((page.pixels()[at] & 0xFF) < level) {
        ink++;
        covered += read[at] ? 1 : 0;
      }
    }
    return onInk >= LEAST_ON_INK * words.size() && covered >= LEAST_READ * ink;
  }

  /** Marks the dots around a word as read. */
  private static boolean inked(GrayPage page, Box box, int level, boolean[] read) {
    boolean ink = false;
    int more = 2 + box.height() / 5;
    for (int y = Math.max(0, box.y() - more);
        y < Math.min(page.height(), box.y() + box.height() + more);
        y++) {
      for (int x = Math.max(0, box.x() - more);
          x < Math.min(page.width(), box.x() + box.width() + more);
          x++) {
        int at = y * page.width() + x;
        read[at] = true;
        ink |= (page.pixels()[at] & 0xFF) < level;
      }
    }
    return ink;
  }
}
