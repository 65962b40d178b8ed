package id.berkas.archive;

import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says which pages of the file hold which document: {@code KTP 1; F5 2-3}. */
final class DocumentRanges {

  private DocumentRanges() {}

  /**
   * @param pages ids of the file's pages in order
   */
  static String of(Documents found, List<String> pages) {
    return found.documents().stream()
        .map(document -> range(document, pages))
        .collect(Collectors.joining("; "));
  }

  private static String range(FoundDocument document, List<String> pages) {
    List<Integer> numbers =
        document.pages().stream()
            .filter(pages::contains)
            .map(page -> pages.indexOf(page) + 1)
            .sorted()
            .toList();
    return document.type() + " " + String.join(",", runs(numbers));
  }

  private static List<String> runs(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      runs.add(from == to ? "" + numbers.get(from) : numbers.get(from) + "-" + numbers.get(to));
      from = to + 1;
    }
    return runs;
  }
}
