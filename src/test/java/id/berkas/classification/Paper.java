package id.berkas.classification;

import id.berkas.document.Box;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages typed by hand: each character is 20 pixels wide, so that spaces make columns. */
final class Paper {

  static final PageClassifier CLASSIFIER = new PageClassifier(DocumentCatalogue.load());

  private static final int WIDTH = 20;
  private static final int HEIGHT = 30;
  private static final int PITCH = 60;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String[] TWINS = {"O0", "I1", "l1", "S5", "B8", "Z2", "G6", "Il", "O0"};

  private Paper() {}

  static PageWords typed(String text) {
    List<Word> words = new ArrayList<>();
    int line = 0;
    for (String row : text.split("\n", -1)) {
      Matcher matcher = WORD.matcher(row);
      while (matcher.find()) {
        Box box =
            new Box(
                matcher.start() * WIDTH,
                100 + line * PITCH,
                matcher.group().length() * WIDTH,
                HEIGHT);
        words.add(new Word(matcher.group(), box, 0.9, line));
      }
      line++;
    }
    return new PageWords(words, 0.9, "ocr", "id");
  }

  static PageContents read(String text) {
    return read(typed(text));
  }

  static PageContents read(PageWords words) {
    return CLASSIFIER.read(new ReadPage("B.001", words));
  }

  static List<String> types(PageContents contents) {
    return contents.documents().stream().map(FoundDocument::type).toList();
  }

  static List<String> values(PageContents contents, FieldKind kind) {
    return contents.fields().stream()
        .filter(field -> field.kind() == kind)
        .map(Field::value)
        .toList();
  }

  /** As an engine reads two columns: first all that stands left of a character, then the rest. */
  static PageWords inColumns(String text, int character, double slant) {
    List<Word> left = new ArrayList<>();
    List<Word> right = new ArrayList<>();
    for (Word word : typed(text).words()) {
      Box box = word.box();
      Box slanted = new Box(box.x(), box.y() + (int) (slant * box.x()), box.width(), box.height());
      boolean first = box.x() < character * WIDTH;
      (first ? left : right)
          .add(new Word(word.text(), slanted, 0.9, word.line() + (first ? 0 : 100)));
    }
    left.addAll(right);
    return new PageWords(left, 0.9, "ocr", "id");
  }

  /** The page lying on its side or head, as the stored page has it. */
  static PageWords turned(PageWords words, int degrees) {
    return new PageWords(
        words.words().stream()
            .map(w -> new Word(w.text(), w.box().turned(degrees, 2480, 3508), 0.9, w.line()))
            .toList(),
        words.confidence(),
        words.method(),
        words.language());
  }

  /** Misreads one character in {@code every}, and now and then glues or splits a word. */
  static String misread(String text, long seed, int every) {
    Random random = new Random(seed);
    StringBuilder read = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean wrong = c > ' ' && random.nextInt(every) == 0;
      read.append(wrong ? twin(c, random) : c);
      if (c > ' ' && random.nextInt(every * 4) == 0) {
        read.append(' ');
      }
    }
    return glue(read.toString(), random, every);
  }

  private static String twin(char c, Random random) {
    for (String twins : TWINS) {
      int at = twins.indexOf(c);
      if (at >= 0) {
        return String.valueOf(twins.charAt(1 - at));
      }
    }
    return Character.isLetter(c) ? String.valueOf((char) ('a' + random.nextInt(26))) : "";
  }

  private static String glue(String text, Random random, int every) {
    UnaryOperator<String> keepOrGlue = space -> random.nextInt(every) == 0 ? "" : space;
    return Pattern.compile("(?<=\\p{L}) (?=\\p{L})")
        .matcher(text)
        .replaceAll(match -> keepOrGlue.apply(match.group()));
  }
}
