package id.berkas.classification;

/**
 * Tells quickly that a phrase is nowhere on a page, as almost all are not: the bit-parallel search
 * of Myers (1999), one step a character. It counts an edit wherever the full search forbids one, so
 * it never sorts out what that would find.
 */
final class PhraseSieve {

  private static final int ASCII = 128;

  /** A longer phrase is sieved by its beginning: that occurs wherever the whole does. */
  private static final int MOST_LETTERS = Long.SIZE;

  private final long[] lettersEqual = new long[ASCII];
  private final int length;

  PhraseSieve(String folded) {
    length = Math.min(folded.length(), MOST_LETTERS);
    for (int i = 0; i < length; i++) {
      char letter = folded.charAt(i);
      if (letter < ASCII) {
        lettersEqual[letter] |= 1L << i;
      }
    }
  }

  /** Whether the phrase may stand somewhere in the text with at most this many edits. */
  boolean mayBeIn(String text, int edits) {
    long oneMore = -1;
    long oneLess = 0;
    long last = 1L << (length - 1);
    int distance = length;
    for (int end = 0; end < text.length() && distance > edits; end++) {
      char c = text.charAt(end);
      // A foreign letter counts as any letter: it is for the full search to tell.
      long equal = c < ASCII ? lettersEqual[c] : -1;
      long vertical = equal | oneLess;
      long horizontal = (((equal & oneMore) + oneMore) ^ oneMore) | equal;
      long more = oneLess | ~(horizontal | oneMore);
      long less = oneMore & horizontal;
      if ((more & last) != 0) {
        distance++;
      } else if ((less & last) != 0) {
        distance--;
      }
      more <<= 1;
      less <<= 1;
      oneMore = less | ~(vertical | more);
      oneLess = more & vertical;
    }
    return distance <= edits;
  }
}
