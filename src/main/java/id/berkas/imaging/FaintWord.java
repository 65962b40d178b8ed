package id.berkas.imaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Hardly inked blobs of the size of letters that stand side by side like those of a word: a note in
 * pencil. The rim of a stain breaks into pieces that do not.
 */
final class FaintWord {

  /** At 150 dpi. */
  private static final int LEAST_LETTER = 8;

  private static final int MOST_LETTER = 48;

  /** Longer ones are strokes. */
  private static final int MOST_ASIDE = 5;

  /** The shortest word that is seen: NIK. */
  private static final int LETTERS = 3;

  /** Between two letters, as a share of the larger one. */
  private static final double GAP = 0.7;

  private FaintWord() {}

  /** The blobs that are letters of words, in lines across the page or up and down. */
  static Set<Blob> among(List<Blob> faint) {
    List<Blob> letters = faint.stream().filter(FaintWord::letter).toList();
    Set<Blob> found = new HashSet<>(words(letters, FaintWord::beside));
    found.addAll(words(letters, FaintWord::below));
    return found;
  }

  private static boolean letter(Blob blob) {
    int longer = Math.max(blob.width(), blob.height());
    int shorter = Math.min(blob.width(), blob.height());
    return longer >= LEAST_LETTER && longer <= MOST_LETTER && longer <= MOST_ASIDE * shorter;
  }

  private static Set<Blob> words(List<Blob> letters, BiPredicate<Blob, Blob> next) {
    Set<Blob> left = new HashSet<>(letters);
    Set<Blob> found = new HashSet<>();
    for (Blob letter : letters) {
      if (left.remove(letter)) {
        Set<Blob> word = word(letter, left, next);
        if (word.size() >= LETTERS) {
          found.addAll(word);
        }
      }
    }
    return found;
  }

  /** Takes the letters that stand with this one out of those left. */
  private static Set<Blob> word(Blob first, Set<Blob> left, BiPredicate<Blob, Blob> next) {
    Set<Blob> word = new HashSet<>(Set.of(first));
    Deque<Blob> open = new ArrayDeque<>(word);
    while (!open.isEmpty()) {
      Blob letter = open.remove();
      List<Blob> neighbours = left.stream().filter(other -> next.test(letter, other)).toList();
      left.removeAll(Set.copyOf(neighbours));
      word.addAll(neighbours);
      open.addAll(neighbours);
    }
    return word;
  }

  private static boolean beside(Blob one, Blob other) {
    int gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top()) + 1;
    return gap <= GAP * Math.max(one.height(), other.height())
        && 2 * shared >= Math.min(one.height(), other.height());
  }

  private static boolean below(Blob one, Blob other) {
    int gap = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom());
    int shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) + 1;
    return gap <= GAP * Math.max(one.width(), other.width())
        && 2 * shared >= Math.min(one.width(), other.width());
  }
}
