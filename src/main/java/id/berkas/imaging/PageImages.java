package id.berkas.imaging;

import id.berkas.document.PageSource;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.store.ContentStore;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the pixels of pages, one page in memory at a time. The document opened last stays open, so
 * that the pages of one file do not parse it again and again. Not thread-safe: one for each thread.
 */
public final class PageImages implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PageImages.class);

  private final ContentStore store;
  private final PasswordKey key;
  private @Nullable Opened opened;

  private record Opened(String original, PageLimits limits, PageFile file) {}

  /**
   * @param key opens the passwords of jobs
   */
  public PageImages(ContentStore store, PasswordKey key) {
    this.store = store;
    this.key = key;
  }

  /** For files without passwords. */
  public PageImages(ContentStore store) {
    this(store, PasswordKey.ofThisProcess());
  }

  /**
   * The stored page.
   *
   * @throws HoldException when it cannot be opened or drawn, or is too large
   */
  public PageImage open(PageSource source, PageLimits limits) {
    return guard("reading", source, limits, file -> file.page(source.frame(), limits));
  }

  /**
   * The bytes of the one image the page consists of, if it is one that a PDF can take as it is.
   *
   * @throws HoldException when the page cannot be opened
   */
  public Optional<RawImage> raw(PageSource source, PageLimits limits) {
    return guard("copying", source, limits, file -> file.raw(source.frame(), limits));
  }

  /**
   * The page of a PDF as a program wrote it, good until the next call; none for scans and other
   * files.
   *
   * @throws HoldException when the page cannot be opened
   */
  public Optional<PDPage> written(PageSource source, PageLimits limits) {
    return guard("copying", source, limits, file -> file.written(source.frame(), limits));
  }

  private interface Use<T> {
    T of(PageFile file) throws IOException;
  }

  private <T> T guard(String doing, PageSource source, PageLimits limits, Use<T> use) {
    try {
      return Mishap.guard(
          "%s page %d of the file".formatted(doing, source.frame() + 1),
          () -> {
            PageFile file = file(source, limits);
            if (source.frame() < 0 || source.frame() >= file.pages()) {
              throw new HoldException(
                  HoldReason.NO_PAGES, "the file has no page " + (source.frame() + 1));
            }
            return use.of(file);
          });
    } catch (HoldException broken) {
      close(); // What a failed decoder left behind in the open document is not trusted.
      throw broken;
    }
  }

  private PageFile file(PageSource source, PageLimits limits) throws IOException {
    Opened last = opened;
    if (last != null && last.original.equals(source.original()) && last.limits.equals(limits)) {
      return last.file;
    }
    close();
    PageFile file = PageFile.open(store.file(source.original()), source.mediaType(), limits, key);
    opened = new Opened(source.original(), limits, file);
    return file;
  }

  @Override
  public void close() {
    Opened last = opened;
    opened = null;
    if (last != null) {
      try {
        last.file.close();
      } catch (IOException e) {
        LOG.warn("An original could not be closed after reading.", e);
      }
    }
  }
}
