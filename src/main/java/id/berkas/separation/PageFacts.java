package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.document.Page;
import id.berkas.document.Page.Side;
import id.berkas.document.PageLook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What separation needs to know about a page.
 *
 * @param page page id
 * @param number from 1 in its batch
 * @param opened whether the fast look could open it
 * @param blank 0 (full of ink) to 1 (certainly blank)
 * @param barcodes codes seen on this page and no other
 * @param undecoded whether something on it looks like a code and could not be read
 * @param isBack whether it is the back of its sheet, in a batch that has backs
 */
public record PageFacts(
    String page,
    int number,
    boolean opened,
    double blank,
    List<Barcode> barcodes,
    boolean undecoded,
    boolean isBack) {

  public PageFacts {
    barcodes = List.copyOf(barcodes);
  }

  /** A page whose number tells its side: even numbers are backs. */
  public PageFacts(
      String page,
      int number,
      boolean opened,
      double blank,
      List<Barcode> barcodes,
      boolean undecoded) {
    this(page, number, opened, blank, barcodes, undecoded, isEven(number));
  }

  /** A page on which every code could be read. */
  public PageFacts(String page, int number, boolean opened, double blank, List<Barcode> barcodes) {
    this(page, number, opened, blank, barcodes, false);
  }

  /** The facts of a page, looked at or held. */
  public static PageFacts of(Page page) {
    Side side = page.side();
    boolean back = side == null ? isEven(page.number()) : side == Side.BACK;
    return of(page.id(), page.number(), page.look(), back);
  }

  /**
   * The facts of a page; even numbers are backs.
   *
   * @param look null when the page could not be opened
   */
  public static PageFacts of(String page, int number, @Nullable PageLook look) {
    return of(page, number, look, isEven(number));
  }

  private static PageFacts of(String page, int number, @Nullable PageLook look, boolean back) {
    return look == null
        ? new PageFacts(page, number, false, 0, List.of(), false, back)
        : new PageFacts(
            page, number, true, look.blank(), look.barcodes(), !look.undecoded().isEmpty(), back);
  }

  /** The same page as a person sees it who found writing on it. */
  PageFacts written() {
    return new PageFacts(page, number, opened, 0, barcodes, undecoded, isBack);
  }

  private static boolean isEven(int number) {
    return number % 2 == 0;
  }
}
