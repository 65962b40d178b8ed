package id.berkas.classification;

import id.berkas.document.Box;

/**
 * A word, or the part of one before or after a colon.
 *
 * @param text as read
 * @param box on the stored page
 * @param upright the same place on the page turned upright
 * @param confidence of the word it comes from
 * @param line printed line
 */
record Piece(String text, Box box, Box upright, double confidence, int line) {

  /** Free space between the end of this piece and the begin of the next one on its line. */
  int gapTo(Piece next) {
    return next.upright.x() - (upright.x() + upright.width());
  }

  int centre() {
    return upright.x() + upright.width() / 2;
  }

  boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  boolean isSign() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
