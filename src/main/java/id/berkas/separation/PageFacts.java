package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What separation needs to know about a page.
 *
 * @param page page id
 * @param number from 1 in its batch; in duplex, even numbers are backs
 * @param opened whether the fast look could open it
 * @param blank 0 (full of ink) to 1 (certainly blank)
 * @param barcodes codes seen on this page and no other
 * @param undecoded whether something on it looks like a code and could not be read
 */
public record PageFacts(
    String page,
    int number,
    boolean opened,
    double blank,
    List<Barcode> barcodes,
    boolean undecoded) {

  public PageFacts {
    barcodes = List.copyOf(barcodes);
  }

  /** A page on which every code could be read. */
  public PageFacts(String page, int number, boolean opened, double blank, List<Barcode> barcodes) {
    this(page, number, opened, blank, barcodes, false);
  }

  /** The facts of a page, looked at or held. */
  public static PageFacts of(Page page) {
    return of(page.id(), page.number(), page.look());
  }

  /**
   * The facts of a page.
   *
   * @param look null when the page could not be opened
   */
  public static PageFacts of(String page, int number, @Nullable PageLook look) {
    return look == null
        ? new PageFacts(page, number, false, 0, List.of())
        : new PageFacts(
            page, number, true, look.blank(), look.barcodes(), !look.undecoded().isEmpty());
  }

  boolean isBack() {
    return number % 2 == 0;
  }
}
