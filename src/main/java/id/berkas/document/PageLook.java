package id.berkas.document;

import java.util.List;

/**
 * What the fast look found on one page.
 *
 * @param width pixels of the stored page
 * @param height pixels of the stored page
 * @param dpi dots per inch; what the file says, or what the paper size suggests
 * @param orientation clockwise degrees the page must be turned to stand upright: 0, 90, 180, 270
 * @param skew degrees, counter-clockwise positive, of the upright page
 * @param blank 0 (full of ink) to 1 (certainly blank)
 * @param quality how well it was scanned
 * @param barcodes codes with their places
 * @param view SHA-256 of an upright JPEG for the screen, about 1240 pixels wide
 * @param thumbnail SHA-256 of an upright JPEG, about 240 pixels wide
 * @param undecoded places that look like a code and could not be read; empty for looks stored
 *     before it was asked
 * @param letterHeight points of 1/72 inch that the small letters are tall, without ascenders; 0
 *     where there is too little text to tell
 */
public record PageLook(
    int width,
    int height,
    int dpi,
    int orientation,
    double skew,
    double blank,
    Quality quality,
    List<Barcode> barcodes,
    String view,
    String thumbnail,
    List<Box> undecoded,
    double letterHeight) {

  public PageLook {
    barcodes = List.copyOf(barcodes);
    undecoded = undecoded == null ? List.of() : List.copyOf(undecoded);
  }

  /** Width of the page as it is shown, upright, in pixels of the stored page. */
  public int shownWidth() {
    return orientation % 180 == 0 ? width : height;
  }

  /** Height of the page as it is shown. */
  public int shownHeight() {
    return orientation % 180 == 0 ? height : width;
  }

  /** Where a place of the stored page lies on the page as it is shown. */
  public Box shown(Box place) {
    return place.turned(orientation, width, height);
  }
}
