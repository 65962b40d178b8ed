package id.berkas.bench;

import java.util.List;

/** What one reader made of the pages so far. */
final class Tally {

  private long characters;
  private long errors;
  private int numbers;
  private int exact;
  private int pages;
  private long nanos;

  void add(TypedPage page, List<String> read, long spent) {
    characters += CharacterErrors.size(page.lines());
    errors += CharacterErrors.between(page.lines(), read);
    String all = " " + String.join(" ", read).replaceAll("\\s+", " ") + " ";
    numbers += page.numbers().size();
    exact += (int) page.numbers().stream().filter(number -> stands(all, number)).count();
    pages++;
    nanos += spent;
  }

  /** Complete, and not part of a longer number. */
  private static boolean stands(String text, String number) {
    int at = text.indexOf(number);
    return at > 0
        && !Character.isDigit(text.charAt(at - 1))
        && !Character.isDigit(text.charAt(at + number.length()));
  }

  int pages() {
    return pages;
  }

  int numbers() {
    return numbers;
  }

  ReadingReport.Score score() {
    return new ReadingReport.Score(
        (double) errors / Math.max(1, characters),
        (double) exact / Math.max(1, numbers),
        nanos / 1e9 / Math.max(1, pages));
  }
}
