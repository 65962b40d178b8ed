package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads identity numbers that stand in a row of boxes, one digit each. To the engine boxes are a
 * drawing: it passes over what is in them, or makes up digits out of their lines. What it made of a
 * row of boxes is therefore taken away, and a number counts only when two of three readings of the
 * bare digits agree on it.
 */
final class CombNumbers {

  /** Labels beside which such boxes are looked for, when their number is not there. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\b(NIK|KPJ|KTP|Kependudukan|(No|Nomor)\\W{0,3}(Peserta|Kepesertaan|Identitas))\\b");

  /** Letters as tall as this are usual on the pages the engine gets. */
  private static final double USUAL_LETTERS = 14;

  /** A number read less surely may be made up. */
  private static final double SURE = 0.8;

  /** Boxes stand beside their label or below, within so many letters. */
  private static final double ABOVE = 8;

  private static final double BELOW = 12;

  /** How tall and how far apart the digits of each reading are, pixels. */
  private static final int[][] READINGS = {{26, 10}, {34, 12}, {34, 20}};

  /** What one reading against it takes from the trust in two. */
  private static final double OUTVOTED = 0.6;

  private static final int DPI = 300;

  private final DigitEngine engine;

  CombNumbers(DigitEngine engine) {
    this.engine = engine;
  }

  /**
   * The words with the numbers in boxes among them.
   *
   * @param letters pixels that small letters of the page are tall; 0 when nobody knows
   */
  List<Word> at(GrayPage page, double letters, List<Word> words) {
    double tall = letters > 0 ? letters : USUAL_LETTERS;
    Effort effort = new Effort();
    if (labels(words).stream().noneMatch(label -> hasBoxes(page, label, tall, effort))) {
      return words;
    }
    List<Word> all = new ArrayList<>(words);
    for (Comb comb : Comb.on(page, tall, effort)) {
      all.removeIf(word -> isNumber(word) && isWithin(word.box(), comb.around()));
      read(page, comb).ifPresent(number -> add(number, all));
    }
    return all;
  }

  /** The lines with a label and without its number. */
  private static List<Box> labels(List<Word> words) {
    List<Box> labels = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    for (int n = 0; n < words.size(); n++) {
      line.add(words.get(n));
      if (n + 1 == words.size() || words.get(n + 1).line() != words.get(n).line()) {
        if (isWanting(line)) {
          labels.add(line.stream().map(Word::box).reduce(Box::and).orElseThrow());
        }
        line.clear();
      }
    }
    return labels;
  }

  private static boolean isWanting(List<Word> line) {
    boolean missing =
        line.stream()
            .allMatch(
                word -> word.confidence() < SURE || !IdentityDigits.areWellBuilt(word.text()));
    return missing
        && LABEL.matcher(line.stream().map(Word::text).collect(Collectors.joining(" "))).find();
  }

  /** Most labels have no boxes; the whole page is searched only when one has. */
  private static boolean hasBoxes(GrayPage page, Box label, double letters, Effort effort) {
    int above = (int) (ABOVE * letters);
    int high = above + label.height() + (int) (BELOW * letters);
    Box near = new Box(0, label.y() - above, page.width(), high);
    return !Comb.on(page.cut(near), letters, effort).isEmpty();
  }

  private static boolean isNumber(Word word) {
    return word.text().chars().anyMatch(Character::isDigit)
        || word.text().chars().noneMatch(Character::isLetter);
  }

  private static boolean isWithin(Box word, Box comb) {
    int x = word.x() + word.width() / 2;
    int y = word.y() + word.height() / 2;
    return x >= comb.x()
        && x < comb.x() + comb.width()
        && y >= comb.y()
        && y < comb.y() + comb.height();
  }

  private Optional<Word> read(GrayPage page, Comb comb) {
    return IdentityDigits.isLong(comb.cells().size())
        ? CombDigits.of(page, comb).flatMap(digits -> agreed(digits, comb.around()))
        : Optional.empty();
  }

  private Optional<Word> agreed(List<GrayPage> digits, Box place) {
    List<Word> readings = new ArrayList<>();
    for (int[] how : READINGS) {
      readings.add(reading(CombDigits.strip(digits, how[0], how[1]), place));
    }
    for (Word reading : readings) {
      List<Word> same =
          readings.stream().filter(other -> other.text().equals(reading.text())).toList();
      if (same.size() > 1 && isBuilt(reading, digits.size())) {
        double lowest = same.stream().mapToDouble(Word::confidence).min().orElse(0);
        boolean all = same.size() == readings.size();
        return Optional.of(
            new Word(reading.text(), place, all ? lowest : lowest * OUTVOTED, reading.line()));
      }
    }
    return Optional.empty();
  }

  private static boolean isBuilt(Word reading, int digits) {
    return reading.text().length() == digits && IdentityDigits.areWellBuilt(reading.text());
  }

  private Word reading(GrayPage strip, Box place) {
    List<Word> seen = engine.words(strip, DPI);
    String text = String.join("", seen.stream().map(Word::text).toList());
    double confidence = seen.stream().mapToDouble(Word::confidence).min().orElse(0);
    return new Word(text, place, confidence, -1);
  }

  /** At the end of the line it stands beside, or as a line of its own. */
  private static void add(Word number, List<Word> words) {
    int after = words.size() - 1;
    int line = words.stream().mapToInt(Word::line).max().orElse(-1) + 1;
    for (int n = 0; n < words.size(); n++) {
      if (isBeside(words.get(n).box(), number.box())) {
        after = n;
        line = words.get(n).line();
      }
    }
    while (after + 1 < words.size() && words.get(after + 1).line() == line) {
      after++;
    }
    words.add(after + 1, new Word(number.text(), number.box(), number.confidence(), line));
  }

  private static boolean isBeside(Box label, Box number) {
    int middle = label.y() + label.height() / 2;
    return label.x() < number.x() && middle > number.y() && middle < number.y() + number.height();
  }
}
