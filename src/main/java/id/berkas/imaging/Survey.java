package id.berkas.imaging;

import id.berkas.document.PageSource;
import id.berkas.document.Repair;
import id.berkas.hold.HoldReason;
import java.util.List;

/**
 * The pages of a batch, as its files turned out to hold them.
 *
 * @param batch batch id
 * @param pages in order; a file that cannot be opened gives none
 * @param refusals files that could not be opened, and why
 * @param repairs what was put right in files that could
 */
public record Survey(
    String batch, List<PageSource> pages, List<Refusal> refusals, List<Repaired> repairs) {

  public Survey {
    pages = List.copyOf(pages);
    refusals = List.copyOf(refusals);
    repairs = List.copyOf(repairs);
  }

  /** Nothing had to be put right. */
  public Survey(String batch, List<PageSource> pages, List<Refusal> refusals) {
    this(batch, pages, refusals, List.of());
  }

  /**
   * Something put right in a file.
   *
   * @param original SHA-256 address
   */
  public record Repaired(String original, Repair repair) {}

  /**
   * A file that gives no pages.
   *
   * @param original SHA-256 address
   * @param reason from the one table
   * @param detail what exactly
   */
  public record Refusal(String original, HoldReason reason, String detail) {}
}
