package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a phrase with errors anywhere in a text: the dynamic programme of Sellers (1980), which
 * keeps for each end the least number of edits and where that reading began.
 */
final class PhraseSearch {

  private static final int NEVER = 1000;

  private final Flow flow;
  private final Phrase phrase;
  private final boolean[] fixed;

  private PhraseSearch(Flow flow, Phrase phrase) {
    this.flow = flow;
    this.phrase = phrase;
    this.fixed = digits(phrase);
  }

  /** All places, in order, that do not overlap each other. */
  static List<Occurrence> find(Flow flow, Phrase phrase) {
    boolean possible = new PhraseSieve(phrase.folded()).mayBeIn(flow.text(), phrase.tolerance());
    return possible ? new PhraseSearch(flow, phrase).run() : List.of();
  }

  private List<Occurrence> run() {
    String pattern = phrase.folded();
    int[] cost = new int[pattern.length() + 1];
    int[] start = new int[pattern.length() + 1];
    for (int i = 1; i <= pattern.length(); i++) {
      cost[i] = cost[i - 1] + (fixed[i - 1] ? NEVER : 1);
    }
    List<Occurrence> found = new ArrayList<>();
    for (int end = 0; end < flow.text().length(); end++) {
      advance(pattern, cost, start, end);
      if (cost[pattern.length()] <= phrase.tolerance()) {
        keep(found, start[pattern.length()], end, cost[pattern.length()]);
      }
    }
    return found;
  }

  private void advance(String pattern, int[] cost, int[] start, int end) {
    char c = flow.text().charAt(end);
    int diagonal = cost[0];
    int diagonalStart = end;
    start[0] = end + 1;
    for (int i = 1; i <= pattern.length(); i++) {
      int change = pattern.charAt(i - 1) == c ? 0 : fixed[i - 1] ? NEVER : 1;
      int replaced = diagonal + change;
      int inserted = cost[i] + (touchesDigit(i) ? NEVER : 1);
      int deleted = cost[i - 1] + (fixed[i - 1] ? NEVER : 1);
      diagonal = cost[i];
      int nextDiagonalStart = start[i];
      if (replaced <= inserted && replaced <= deleted) {
        cost[i] = replaced;
        start[i] = diagonalStart;
      } else if (inserted <= deleted) {
        cost[i] = inserted;
      } else {
        cost[i] = deleted;
        start[i] = start[i - 1];
      }
      diagonalStart = nextDiagonalStart;
    }
  }

  /** Nothing may be pushed between a digit and its neighbours: "Formulir 45" is no "Formulir 5". */
  private boolean touchesDigit(int i) {
    return fixed[i - 1] || i < fixed.length && fixed[i];
  }

  private void keep(List<Occurrence> found, int start, int end, int distance) {
    boolean cut = start > end || phrase.wholeWords() && !wholeWords(start, end);
    if (cut || !phrase.eachWordIn(flow.text().substring(start, end + 1))) {
      return;
    }
    Occurrence place = new Occurrence(phrase, flow.pieceAt(start), flow.pieceAt(end), distance);
    if (!found.isEmpty() && found.getLast().overlaps(place)) {
      if (found.getLast().distance() > distance) {
        found.set(found.size() - 1, place);
      }
      return;
    }
    found.add(place);
  }

  private boolean wholeWords(int start, int end) {
    return flow.startsPiece(start) && flow.endsPiece(end);
  }

  private static boolean[] digits(Phrase phrase) {
    boolean[] fixed = new boolean[phrase.folded().length()];
    int at = 0;
    for (char c : phrase.text().toCharArray()) {
      if (Character.isLetterOrDigit(c) && at < fixed.length) {
        fixed[at++] = Character.isDigit(c);
      }
    }
    return fixed;
  }
}
