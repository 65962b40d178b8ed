package id.berkas.classification;

/**
 * A place where a phrase was found.
 *
 * @param phrase the phrase
 * @param first index of the first piece
 * @param last index of the last piece
 * @param distance edits between phrase and text
 */
record Occurrence(Phrase phrase, int first, int last, int distance) {

  /** 1 for a perfect reading, falling with the share of wrong characters. */
  double quality() {
    return 1 - (double) distance / length();
  }

  boolean overlaps(Occurrence other) {
    return first <= other.last && other.first <= last;
  }

  /** Letters it accounts for. */
  int explains() {
    return length() - distance;
  }

  int length() {
    return phrase.folded().length();
  }
}
