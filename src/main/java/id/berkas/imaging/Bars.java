package id.berkas.imaging;

import id.berkas.document.Box;

/**
 * A place with the texture of a one-dimensional code.
 *
 * @param box where
 * @param upright whether the bars stand; they lie when the code runs up or down the page
 */
record Bars(Box box, boolean upright) {

  Bars scaled(double scale) {
    return new Bars(CodeSearch.scaled(box, scale), upright);
  }
}
