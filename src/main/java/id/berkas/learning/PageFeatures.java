package id.berkas.learning;

import id.berkas.classification.Letters;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a model sees of a page: its words with the errors of recognition folded away, parts of words
 * (which survive a wrong letter), pairs of neighbours, and the words of the first lines, where a
 * paper says what it is. Numbers are left out: they tell the person, not the type.
 */
final class PageFeatures {

  private static final int LEAST_LETTERS = 3;
  private static final int PART = 4;
  private static final int TITLE_LINES = 6;

  /** Which words each feature comes from, by their folded text. */
  private final Map<String, Set<String>> owners = new LinkedHashMap<>();

  private final Map<String, Word> first = new HashMap<>();

  private PageFeatures() {}

  static PageFeatures of(PageWords page) {
    PageFeatures features = new PageFeatures();
    int number = 0;
    for (List<Word> line : page.lines()) {
      features.add(line, number < TITLE_LINES);
      number += features.first.isEmpty() ? 0 : 1;
    }
    return features;
  }

  private void add(List<Word> line, boolean title) {
    String before = "";
    for (Word word : line) {
      String folded = folded(word.text());
      if (folded.isEmpty()) {
        continue;
      }
      first.putIfAbsent(folded, word);
      own("w=" + folded, folded);
      if (title) {
        own("t=" + folded, folded);
      }
      parts(folded);
      if (!before.isEmpty()) {
        own("b=" + before + "_" + folded, folded);
        own("b=" + before + "_" + folded, before);
      }
      before = folded;
    }
  }

  private void parts(String folded) {
    String bounded = "_" + folded + "_";
    for (int at = 0; at + PART <= bounded.length(); at++) {
      own("p=" + bounded.substring(at, at + PART), folded);
    }
  }

  private void own(String feature, String word) {
    owners.computeIfAbsent(feature, f -> new HashSet<>()).add(word);
  }

  private static String folded(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return letters < LEAST_LETTERS || digits > letters / 2 ? "" : Letters.fold(text);
  }

  /** The different words, as folded. */
  Set<String> words() {
    return first.keySet();
  }

  /** Where a folded word stands first. */
  Word place(String folded) {
    return Objects.requireNonNull(first.get(folded));
  }

  String[] all() {
    return owners.keySet().toArray(String[]::new);
  }

  /** The features that would be left if this word were not there. */
  String[] without(String folded) {
    return owners.entrySet().stream()
        .filter(feature -> !restsOn(folded, feature.getKey(), feature.getValue()))
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  private static boolean restsOn(String word, String feature, Set<String> words) {
    return words.contains(word) && (words.size() == 1 || feature.startsWith("b="));
  }
}
