package id.berkas.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a page. Only languages that lie in an Indonesian drop box are weighed: all
 * seventy take a second to load and a hundred megabytes. Not thread-safe.
 */
final class PageLanguage {

  private static final Set<String> WEIGHED = Set.of("id", "ms", "en", "zh-CN", "ar");
  private static final int LEAST_LETTERS = 60;

  /** More text costs time and makes nothing surer. */
  private static final int ENOUGH_CHARACTERS = 600;

  private @Nullable LanguageDetector detector;

  /** ISO 639-1 code; null when there is too little text or it could be another one as well. */
  @Nullable String of(String text) {
    if (text.codePoints().filter(Character::isLetter).limit(LEAST_LETTERS).count()
        < LEAST_LETTERS) {
      return null;
    }
    // Forms are printed in capitals, and the models know small letters.
    LanguageResult best = ready().detect(some(text).toLowerCase(Locale.ROOT));
    return best.isReasonablyCertain() ? best.getLanguage().substring(0, 2) : null;
  }

  /** From the middle: a letter begins and ends with names and addresses. */
  private static String some(String text) {
    int start = Math.max(0, (text.length() - ENOUGH_CHARACTERS) / 2);
    return text.substring(start, Math.min(text.length(), start + ENOUGH_CHARACTERS));
  }

  private LanguageDetector ready() {
    LanguageDetector known = detector;
    if (known == null) {
      try {
        known = LanguageDetector.getDefaultLanguageDetector().loadModels(WEIGHED);
      } catch (IOException e) {
        throw new UncheckedIOException("the models of the language detector cannot be read", e);
      }
      detector = known;
    }
    return known;
  }
}
