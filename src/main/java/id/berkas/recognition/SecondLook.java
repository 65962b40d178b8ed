package id.berkas.recognition;

import id.berkas.document.Word;
import java.util.List;

/**
 * Looks again at identity numbers whose first reading is doubtful: a confidence below the usual, or
 * no number of the right build. The second reading is taken when it is built like an identity
 * number and the first was not, or when the engine is surer of it.
 */
final class SecondLook {

  private static final double SURE = 0.8;
  private static final double LEAST = 0.3;
  private static final int DPI = 300;

  private final DigitEngine engine;

  SecondLook(DigitEngine engine) {
    this.engine = engine;
  }

  /** The same words, numbers mended where that could be. */
  List<Word> at(GrayPage page, List<Word> words) {
    return words.stream().map(word -> isDoubtful(word) ? again(page, word) : word).toList();
  }

  static boolean isDoubtful(Word word) {
    return IdentityDigits.mayBeMeant(word.text())
        && (word.confidence() < SURE || !IdentityDigits.areWellBuilt(bare(word.text())));
  }

  /** Without the mark that ends a sentence. */
  private static String bare(String text) {
    return text.substring(0, text.length() - ending(text).length());
  }

  private static String ending(String text) {
    boolean marked = !text.isEmpty() && ".,;".indexOf(text.charAt(text.length() - 1)) >= 0;
    return marked ? text.substring(text.length() - 1) : "";
  }

  private Word again(GrayPage page, Word first) {
    List<Word> seen =
        DigitStrip.of(page, first.box()).map(strip -> engine.words(strip, DPI)).orElse(List.of());
    String digits = String.join("", seen.stream().map(Word::text).toList());
    double confidence = seen.stream().mapToDouble(Word::confidence).min().orElse(0);
    boolean better =
        !IdentityDigits.areWellBuilt(bare(first.text())) || confidence > first.confidence();
    return confidence >= LEAST && better && IdentityDigits.areWellBuilt(digits)
        ? new Word(digits + ending(first.text()), first.box(), confidence, first.line())
        : first;
  }
}
