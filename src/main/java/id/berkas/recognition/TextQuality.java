package id.berkas.recognition;

import id.berkas.document.Word;
import java.util.List;

/**
 * Tells text from the rubbish that fonts without a proper character map give: private characters,
 * or letters shifted by a constant so that vowels are rare.
 */
final class TextQuality {

  private static final int LEAST_LETTERS = 20;
  private static final double LEAST_READABLE = 0.95;

  /** Of all Latin letters; Indonesian and English have about 0.4. */
  private static final double LEAST_VOWELS = 0.25;

  private TextQuality() {}

  static boolean isText(List<Word> words) {
    int letters = 0;
    int characters = 0;
    int readable = 0;
    for (Word word : words) {
      int[] codes = word.text().codePoints().toArray();
      characters += codes.length;
      for (int code : codes) {
        letters += Character.isLetter(code) ? 1 : 0;
        readable += isReadable(code) ? 1 : 0;
      }
    }
    return letters >= LEAST_LETTERS && readable >= LEAST_READABLE * characters && hasVowels(words);
  }

  private static boolean isReadable(int code) {
    return switch (Character.getType(code)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE, Character.CONTROL ->
          false;
      default -> code != 0xFFFD;
    };
  }

  private static boolean hasVowels(List<Word> words) {
    long latin = count(words, "[^A-Za-z]");
    return count(words, "[^AEIOUaeiou]") >= LEAST_VOWELS * latin;
  }

  private static long count(List<Word> words, String others) {
    return words.stream().mapToInt(word -> word.text().replaceAll(others, "").length()).sum();
  }
}
