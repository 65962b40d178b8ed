package id.berkas.imaging;

import id.berkas.document.PageSource;
import id.berkas.hold.HoldReason;
import java.util.List;

/**
 * The pages of a batch, as its files turned out to hold them.
 *
 * @param batch batch id
 * @param pages in order; a file that cannot be opened gives none
 * @param refusals files that could not be opened, and why
 */
public record Survey(String batch, List<PageSource> pages, List<Refusal> refusals) {

  public Survey {
    pages = List.copyOf(pages);
    refusals = List.copyOf(refusals);
  }

  /**
   * A file that gives no pages.
   *
   * @param original SHA-256 address
   * @param reason from the one table
   * @param detail what exactly
   */
  public record Refusal(String original, HoldReason reason, String detail) {}
}
