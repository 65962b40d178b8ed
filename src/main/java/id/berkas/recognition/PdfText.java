package id.berkas.recognition;

import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.store.ContentStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The text a PDF page was born with. Taken only when it is all a person would see on the page: no
 * scanned picture, no filled-in field, no unreadable encoding. The document opened last stays open.
 */
final class PdfText implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PdfText.class);
  private static final String METHOD = "pdf-text";
  private static final String PDF = "application/pdf";

  private @Nullable String opened;
  private @Nullable PDDocument document;

  /**
   * @return empty when the page has to be looked at instead; a page that cannot be opened at all is
   *     reported by whoever looks at it
   */
  Optional<PageWords> words(PageSource source, ContentStore store) {
    if (!source.mediaType().equals(PDF)) {
      return Optional.empty();
    }
    try {
      return words(document(source.original(), store), source.frame());
    } catch (IOException | RuntimeException e) {
      LOG.debug("No text taken from page {} of {}.", source.frame(), source.original(), e);
      return Optional.empty();
    }
  }

  /**
   * The invisible words over a scan, as read by whoever made the file.
   *
   * @param width pixels of the page they are to be placed on
   * @param height pixels
   * @return empty when there are none, or more than a scan and them is on the page
   */
  List<Word> layer(PageSource source, ContentStore store, int width, int height) {
    if (!source.mediaType().equals(PDF)) {
      return List.of();
    }
    try {
      PDDocument file = document(source.original(), store);
      PDPage page = file.getPage(source.frame());
      boolean alone =
          PdfPlaces.isPaper(page)
              && isCertainly(file, source.frame(), page)
              && !hasFilledInParts(page)
              && PdfPageWords.of(file, source.frame()).words().isEmpty();
      return alone
          ? PdfPlaces.of(page)
              .onPicture(PdfPageWords.hidden(file, source.frame()).words(), width, height)
          : List.of();
    } catch (IOException | RuntimeException e) {
      LOG.debug("No layer taken from page {} of {}.", source.frame(), source.original(), e);
      return List.of();
    }
  }

  private static Optional<PageWords> words(PDDocument document, int frame) throws IOException {
    PDPage page = document.getPage(frame);
    if (!PdfPlaces.isPaper(page) || !isCertainly(document, frame, page) || hasFilledInParts(page)) {
      return Optional.empty();
    }
    PdfPageWords read = PdfPageWords.of(document, frame);
    List<Word> words = read.words();
    return read.showsPictures() || !TextQuality.isText(words)
        ? Optional.empty()
        : Optional.of(new PageWords(words, 1, METHOD, null));
  }

  /** In a damaged page tree, counting and walking find different pages: then nothing is certain. */
  private static boolean isCertainly(PDDocument document, int frame, PDPage page) {
    int walked = 0;
    boolean same = false;
    for (PDPage found : document.getPages()) {
      same |= walked == frame && found.getCOSObject() == page.getCOSObject();
      walked++;
    }
    return same && walked == document.getNumberOfPages();
  }

  /** Fields, stamps and notes are drawn on the page, but are not part of its text. */
  private static boolean hasFilledInParts(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!(annotation instanceof PDAnnotationLink) && !annotation.isHidden()) {
        return true;
      }
    }
    return false;
  }

  private PDDocument document(String original, ContentStore store) throws IOException {
    PDDocument known = document;
    if (known != null && original.equals(opened)) {
      return known;
    }
    close();
    Path file = store.file(original);
    PDDocument fresh = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    document = fresh;
    opened = original;
    return fresh;
  }

  @Override
  public void close() {
    PDDocument known = document;
    document = null;
    opened = null;
    if (known != null) {
      IOUtils.closeQuietly(known);
    }
  }
}
