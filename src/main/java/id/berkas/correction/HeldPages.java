package id.berkas.correction;

import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages that nothing could open; a person may say that they never will be. */
@Service
public class HeldPages {

  /** Why such a page is rejected, and what its history says. */
  public static final String REJECTED = "rejected-by-person";

  private final Pages pages;
  private final PageHistory history;

  HeldPages(Pages pages, PageHistory history) {
    this.pages = pages;
    this.history = history;
  }

  /**
   * Rejects a held page; one that lies elsewhere stays there. Its original stays in the store.
   *
   * @param who sign-in name
   */
  @Transactional
  public void reject(String id, String who) {
    pages
        .find(id)
        .filter(page -> page.disposition() == Disposition.HELD)
        .ifPresent(page -> reject(page, who));
  }

  private void reject(Page page, String who) {
    pages.dispose(page.id(), Disposition.REJECTED, REJECTED, page.packet());
    history.add(page.id(), who, REJECTED);
  }
}
