package id.berkas.recognition;

import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.store.ContentStore;
import java.util.Optional;

/** The text a PDF page was born with. */
final class PdfText implements AutoCloseable {
  Optional<PageWords> words(PageSource source, ContentStore store) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
