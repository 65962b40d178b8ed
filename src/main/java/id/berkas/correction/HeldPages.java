package id.berkas.correction;

import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import org.springframework.stereotype.Component;

/** Pages that nothing could open; a person may say that they never will be. */
@Component
class HeldPages {

  /** Why such a page is rejected, and what its history says. */
  static final String REJECTED = "rejected-by-person";

  /** Why it is rejected when another scan brought the paper. */
  static final String SCANNED_AGAIN = "scanned-again";

  private final Pages pages;
  private final PageHistory history;

  HeldPages(Pages pages, PageHistory history) {
    this.pages = pages;
    this.history = history;
  }

  /** Rejects a held page; one that lies elsewhere stays there. Its original stays in the store. */
  void reject(String id, String why, String who) {
    pages
        .find(id)
        .filter(page -> page.disposition() == Disposition.HELD)
        .ifPresent(page -> reject(page, why, who));
  }

  /** Rejects the pages of a held batch that ended nowhere yet. */
  void rejectAll(String batch, String why, String who) {
    pages.ofBatch(batch).stream()
        .filter(page -> page.disposition() == null)
        .forEach(page -> reject(page, why, who));
  }

  private void reject(Page page, String why, String who) {
    pages.dispose(page.id(), Disposition.REJECTED, why, page.packet());
    history.add(page.id(), who, why);
  }
}
