package id.berkas.recognition;

import id.berkas.document.PageSource;
import id.berkas.imaging.PageLimits;

/**
 * Asks for the words of one page.
 *
 * @param page page id
 * @param source where its pixels are
 * @param orientation clockwise degrees that make it upright
 * @param skew degrees, counter-clockwise positive, of the upright page
 * @param languages Tesseract's notation, such as {@code ind+eng}
 * @param limits what it may cost
 */
public record ReadJob(
    String page,
    PageSource source,
    int orientation,
    double skew,
    String languages,
    PageLimits limits) {}
