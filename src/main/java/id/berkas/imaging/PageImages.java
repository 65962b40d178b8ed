package id.berkas.imaging;

import id.berkas.document.PageSource;
import id.berkas.store.ContentStore;
import java.util.Optional;

/**
 * Gives the pixels of pages, one page in memory at a time. The document opened last stays open, so
 * that the pages of one file do not parse it again and again. Not thread-safe: one for each thread.
 */
public final class PageImages implements AutoCloseable {

  private final ContentStore store;

  public PageImages(ContentStore store) {
    this.store = store;
  }

  /**
   * The stored page.
   *
   * @throws id.berkas.hold.HoldException when it cannot be opened, drawn or is too large
   */
  public PageImage open(PageSource source, PageLimits limits) {
    throw new UnsupportedOperationException("imaging " + store);
  }

  /**
   * The bytes of the one image the page consists of, if it is one that a PDF can take as it is.
   *
   * @throws id.berkas.hold.HoldException when the page cannot be opened
   */
  public Optional<RawImage> raw(PageSource source, PageLimits limits) {
    throw new UnsupportedOperationException("imaging");
  }

  @Override
  public void close() {}
}
