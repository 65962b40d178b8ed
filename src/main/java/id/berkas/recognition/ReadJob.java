package id.berkas.recognition;

import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.imaging.PageLimits;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the words of one page.
 *
 * @param page page id
 * @param source where its pixels are
 * @param orientation clockwise degrees that make it upright
 * @param skew degrees, counter-clockwise positive, of the upright page
 * @param letterHeight points of 1/72 inch that its small letters are tall; 0 when nobody knows
 * @param languages Tesseract's notation, such as {@code eng+ind}
 * @param limits what it may cost
 */
public record ReadJob(
    String page,
    PageSource source,
    int orientation,
    double skew,
    double letterHeight,
    String languages,
    PageLimits limits) {

  /** For a page as the fast look saw it; as it lies where there was none. */
  public static ReadJob of(
      String page,
      PageSource source,
      @Nullable PageLook look,
      String languages,
      PageLimits limits) {
    return look == null
        ? new ReadJob(page, source, 0, 0, 0, languages, limits)
        : new ReadJob(
            page, source, look.orientation(), look.skew(), look.letterHeight(), languages, limits);
  }
}
