package id.berkas.classification;

import id.berkas.document.PageWords;

/**
 * A page with the words read on it; what the classifier looks at.
 *
 * @param page page id
 * @param words {@link PageWords#none()} for a page that could not be read
 * @param startsDocument whether a code says that a document begins here
 */
public record ReadPage(String page, PageWords words, boolean startsDocument) {

  /** A page like any other. */
  public ReadPage(String page, PageWords words) {
    this(page, words, false);
  }
}
