package id.berkas.classification;

import java.util.Arrays;
import java.util.List;

/**
 * A phrase to look for.
 *
 * @param text as the catalogue writes it
 * @param folded see {@link Letters}
 * @param exact no error allowed, and only whole words
 */
record Phrase(String text, String folded, boolean exact) {

  private static final int SHORT = 7;
  private static final int MOST_ERRORS = 6;

  static Phrase of(String text) {
    return new Phrase(text, Letters.fold(text), false);
  }

  static Phrase exactly(String text) {
    return new Phrase(text, Letters.fold(text), true);
  }

  /** How many edits are forgiven: one in five characters. */
  int tolerance() {
    return exact ? 0 : Math.min(MOST_ERRORS, folded.length() / 5);
  }

  /** Short phrases hide inside longer words, so they must be words of their own. */
  boolean wholeWords() {
    return exact || folded.length() <= SHORT;
  }

  /**
   * Whether each longer word of it can be made out: errors may be spread over a phrase, but a word
   * that is another one altogether makes another phrase.
   */
  boolean eachWordIn(String read) {
    return longWords().stream().allMatch(word -> Edits.within(word, read) <= forgiven(word));
  }

  private static int forgiven(String word) {
    return (word.length() * 2 + 4) / 5;
  }

  private List<String> longWords() {
    return Arrays.stream(text.split("\\W+"))
        .map(Letters::fold)
        .filter(word -> word.length() > 3)
        .toList();
  }
}
