package id.berkas.classification;

import id.berkas.document.PageLook;
import id.berkas.document.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * A page with the words read on it; what the classifier looks at.
 *
 * @param page page id
 * @param words {@link PageWords#none()} for a page that could not be read
 * @param startsDocument whether a code says that a document begins here
 * @param picture whether it bears a picture and hardly a word
 */
public record ReadPage(String page, PageWords words, boolean startsDocument, boolean picture) {

  /**
   * A page as looked at and read.
   *
   * @param look null when it could not be opened
   */
  public static ReadPage of(
      String page, @Nullable PageLook look, PageWords words, boolean startsDocument) {
    return new ReadPage(page, words, startsDocument, look != null && Pictures.fill(look, words));
  }

  /** A page like any other. */
  public ReadPage(String page, PageWords words) {
    this(page, words, false, false);
  }
}
