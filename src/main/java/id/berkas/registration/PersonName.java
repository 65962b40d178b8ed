package id.berkas.registration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name, made comparable: titles are gone, variants such as Moch. and Muhammad are one
 * word. Single-word names are whole names; nothing is taken for a family name.
 */
public final class PersonName {

  private static final NameRules RULES = NameRules.rules();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern JOINERS = Pattern.compile("['`’‘\"]+");
  private static final Pattern BREAKS = Pattern.compile("[^A-Z0-9.]+");
  private static final double OTHER_SPELLING = 0.97;
  private static final double BEGINNING_OF_THE_OTHER = 0.88;
  private static final int LETTERS_THAT_TELL = 6;

  private final List<String> words;
  private final List<Form> forms;

  private PersonName(List<String> withFather, List<String> words) {
    this.words = words;
    Form own = Form.of(words);
    this.forms = withFather.equals(words) ? List.of(own) : List.of(own, Form.of(withFather));
  }

  /** Reads a name as printed, with titles and all; untrusted text. */
  public static PersonName of(String text) {
    List<String> words = withoutTitles(text);
    int filiation = filiation(words);
    if (filiation < 0) {
      List<String> same = sameWords(words);
      return new PersonName(same, same);
    }
    List<String> withFather = new ArrayList<>(words);
    withFather.remove(filiation);
    return new PersonName(sameWords(withFather), sameWords(words.subList(0, filiation)));
  }

  /**
   * What equal names share, whatever their spelling, titles, blanks and father's name. Different
   * names may share it too: it finds, it does not prove.
   */
  public String key() {
    return forms.getFirst().spelled();
  }

  /** Whether nothing is left that could be a name. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * How alike two names are, misread letters and missing last words considered.
   *
   * @return 0 (nothing in common) to 1 (the same words)
   */
  public double similarity(PersonName other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    double best = 0;
    for (Form mine : forms) {
      for (Form others : other.forms) {
        best = Math.max(best, mine.similarity(others));
      }
    }
    return best;
  }

  /** The words in comparable form. */
  @Override
  public String toString() {
    return String.join(" ", words);
  }

  /** One way to write the name: with the father's name or without. */
  private record Form(List<String> words, String written, String spelled) {

    static Form of(List<String> words) {
      return new Form(words, String.join("", words), PersonName.spelled(words));
    }

    double similarity(Form other) {
      double alike =
          Math.max(
              OcrDistance.similarity(written, other.written),
              OTHER_SPELLING * OcrDistance.similarity(spelled, other.spelled));
      return begins(words, other.words) || begins(other.words, words)
          ? Math.max(alike, BEGINNING_OF_THE_OTHER)
          : alike;
    }
  }

  /** Lists drop the last words of a name or leave only their initials. */
  private static boolean begins(List<String> shorter, List<String> longer) {
    if (shorter.size() < 2 || shorter.size() > longer.size()) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < shorter.size(); i++) {
      String word = shorter.get(i);
      boolean initial = word.length() == 1 && longer.get(i).startsWith(word);
      if (!initial && !word.equals(longer.get(i))) {
        return false;
      }
      letters += word.length();
    }
    return letters >= LETTERS_THAT_TELL;
  }

  private static List<String> withoutTitles(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String[] parts = JOINERS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT).split(",");
    List<String> words = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      for (String printed : BREAKS.split(parts[part])) {
        addWords(printed, part > 0, words);
      }
    }
    while (words.size() > 1 && RULES.titlesBefore().contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && RULES.titlesAfter().contains(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  private static void addWords(String printed, boolean behindComma, List<String> words) {
    String undotted = printed.replace(".", "");
    boolean dotted = undotted.length() < printed.length();
    if (undotted.isEmpty() || (dotted && behindComma)) {
      return;
    }
    if (dotted && isTitle(undotted)) {
      words.add(undotted);
      return;
    }
    for (String word : printed.split("\\.")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  private static boolean isTitle(String word) {
    return RULES.titlesBefore().contains(word) || RULES.titlesAfter().contains(word);
  }

  private static int filiation(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (RULES.filiation().contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> sameWords(List<String> words) {
    List<String> same = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = letters(words.get(i));
      same.add(i == 0 && words.size() > 1 ? RULES.firstWord(word) : RULES.word(word));
    }
    return List.copyOf(same);
  }

  /** A digit in a name is a misread letter. */
  private static String letters(String word) {
    return word.replace('0', 'O').replace('1', 'I').replace('5', 'S').replace('8', 'B');
  }

  private static String spelled(List<String> words) {
    return RULES.spelled(String.join("", words));
  }
}
