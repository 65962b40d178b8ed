package id.berkas.document;

/**
 * A word as read.
 *
 * @param text untrusted text
 * @param box place on the stored page, before any turn
 * @param confidence 0 to 1, the engine's own
 * @param line words of one printed line share this number; lines are numbered in reading order
 */
public record Word(String text, Box box, double confidence, int line) {

  /** The same word at another place. */
  public Word at(Box place) {
    return new Word(text, place, confidence, line);
  }
}
