package id.berkas.registration;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists of {@code catalogue/names.yaml}. */
record NameRules(
    Set<String> titlesBefore,
    Set<String> titlesAfter,
    List<List<String>> sameWords,
    List<List<String>> sameFirstWords,
    Set<String> filiation,
    List<List<String>> spelling,
    List<String> confused) {

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final String FILE = "/catalogue/names.yaml";
  private static final NameRules RULES = load();
  private static final Map<String, String> WORDS = firstOfEach(RULES.sameWords);
  private static final Map<String, String> FIRST_WORDS = firstOfEach(RULES.sameFirstWords);

  static NameRules rules() {
    return RULES;
  }

  /** The word all variants of this one share. */
  String word(String word) {
    return WORDS.getOrDefault(word, word);
  }

  /** The same for the first of several words. */
  String firstWord(String word) {
    return FIRST_WORDS.getOrDefault(word, word(word));
  }

  /** Old and new spelling of a word become the same letters. */
  String spelled(String word) {
    String spelled = word;
    for (List<String> change : spelling) {
      spelled = spelled.replace(change.get(0), change.get(1));
    }
    return DOUBLED.matcher(spelled).replaceAll("$1");
  }

  private static Map<String, String> firstOfEach(List<List<String>> groups) {
    Map<String, String> first = new HashMap<>();
    groups.forEach(group -> group.forEach(word -> first.put(word, group.getFirst())));
    return Map.copyOf(first);
  }

  private static NameRules load() {
    try (InputStream file = NameRules.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return new YAMLMapper().readValue(file, NameRules.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
