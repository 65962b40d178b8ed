package id.berkas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts wrong characters without minding the order of lines or of the cells of a table. Printed
 * lines are paired with the read lines that differ in at most a quarter of their characters, the
 * likest first, and each pair counts its edit distance. The words of all other lines are paired the
 * same way, word by word; a word without a partner counts all its characters, on either side. Words
 * without a letter or digit (rules of tables, colons) do not count.
 */
final class CharacterErrors {

  private static final double LIKE_LINES = 0.25;
  private static final double LIKE_WORDS = 0.75;

  private int errors;

  private CharacterErrors() {}

  /** Characters that count. */
  static int size(List<String> lines) {
    return plain(lines).stream().mapToInt(String::length).sum();
  }

  static int between(List<String> printed, List<String> read) {
    CharacterErrors count = new CharacterErrors();
    List<String> printedLeft = new ArrayList<>(plain(printed));
    List<String> readLeft = new ArrayList<>(plain(read));
    count.pair(printedLeft, readLeft, LIKE_LINES);
    List<String> printedWords = words(printedLeft);
    List<String> readWords = words(readLeft);
    count.pair(printedWords, readWords, LIKE_WORDS);
    return count.errors + length(printedWords) + length(readWords);
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream()
        .map(line -> String.join(" ", words(List.of(line))))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> words(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      for (String word : line.split("\\s+")) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static int length(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private record Pair(int printed, int read, int distance, double share) {}

  /** Takes the pairs out of both lists and counts their differences. */
  private void pair(List<String> printed, List<String> read, double most) {
    for (String same : List.copyOf(printed)) {
      if (read.remove(same)) {
        printed.remove(same);
      }
    }
    boolean[] printedDone = new boolean[printed.size()];
    boolean[] readDone = new boolean[read.size()];
    for (Pair pair : pairs(printed, read, most)) {
      if (!printedDone[pair.printed] && !readDone[pair.read]) {
        printedDone[pair.printed] = true;
        readDone[pair.read] = true;
        errors += pair.distance;
      }
    }
    removeDone(printed, printedDone);
    removeDone(read, readDone);
  }

  private static List<Pair> pairs(List<String> printed, List<String> read, double most) {
    List<Pair> pairs = new ArrayList<>();
    for (int p = 0; p < printed.size(); p++) {
      for (int r = 0; r < read.size(); r++) {
        int longer = Math.max(printed.get(p).length(), read.get(r).length());
        int distance = distance(printed.get(p), read.get(r));
        if (distance <= most * longer) {
          pairs.add(new Pair(p, r, distance, (double) distance / longer));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share));
    return pairs;
  }

  private static void removeDone(List<String> texts, boolean[] done) {
    for (int n = done.length - 1; n >= 0; n--) {
      if (done[n]) {
        texts.remove(n);
      }
    }
  }

  /** Levenshtein's: insertions, deletions and substitutions. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, n -> n);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
