package id.berkas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one page in reading order.
 *
 * @param words with places
 * @param confidence mean confidence of the words, 0 to 1
 * @param method who read them: {@code ocr}, {@code ocr+digits} when some identity numbers were read
 *     a second time, {@code pdf-text}, or {@code pdf-layer} when another program's reading was
 *     taken
 * @param language ISO 639-1 code when it could be told
 */
public record PageWords(
    List<Word> words, double confidence, String method, @Nullable String language) {

  public PageWords {
    words = List.copyOf(words);
  }

  /** No words at all. */
  public static PageWords none() {
    return new PageWords(List.of(), 0, "none", null);
  }

  /** The words line by line. */
  public List<List<Word>> lines() {
    List<List<Word>> lines = new ArrayList<>();
    int current = Integer.MIN_VALUE;
    for (Word word : words) {
      if (word.line() != current) {
        lines.add(new ArrayList<>());
        current = word.line();
      }
      lines.getLast().add(word);
    }
    return lines;
  }

  /** Plain text, one printed line per line. */
  public String text() {
    return lines().stream()
        .map(line -> line.stream().map(Word::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }
}
