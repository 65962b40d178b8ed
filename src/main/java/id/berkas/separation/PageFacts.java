package id.berkas.separation;

import id.berkas.document.Barcode;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import java.util.List;

/**
 * What separation needs to know about a page.
 *
 * @param page page id
 * @param number from 1 in its batch; in duplex, even numbers are backs
 * @param opened whether the fast look could open it
 * @param blank 0 (full of ink) to 1 (certainly blank)
 * @param barcodes codes seen on this page and no other
 */
public record PageFacts(
    String page, int number, boolean opened, double blank, List<Barcode> barcodes) {

  public PageFacts {
    barcodes = List.copyOf(barcodes);
  }

  /** The facts of a page, looked at or held. */
  public static PageFacts of(Page page) {
    PageLook look = page.look();
    return look == null
        ? new PageFacts(page.id(), page.number(), false, 0, List.of())
        : new PageFacts(page.id(), page.number(), true, look.blank(), look.barcodes());
  }

  boolean isBack() {
    return number % 2 == 0;
  }
}
