package id.berkas.archive;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.Json;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.PageImages;
import id.berkas.store.ContentStore;
import id.berkas.store.MissingContentException;
import id.berkas.store.StoreException;
import id.berkas.store.Stored;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the searchable PDF of a packet: the page images as the scanner wrote them, the words
 * invisibly over them; pages that a program wrote as text and lines stay text and lines. Plain
 * Java: runs in a worker. The same job gives the same bytes, so that doing it twice stores one
 * file.
 */
public final class PacketArchiver {

  /** How the words of a page were found that a program wrote as text. */
  private static final String OWN_TEXT = "pdf-text";

  /** A page that cannot be drawn becomes a sheet that says so; no page is left out. */
  public ArchiveResult archive(ArchiveJob job, ContentStore store, PageImages images) {
    try {
      Path file = Files.createTempFile("berkas-archive", ".pdf");
      try {
        write(job, store, images, file);
        return kept(job, store, file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (StoreException e) {
      return new ArchiveResult.Refused(job.packet(), reason(e), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new ArchiveResult.Refused(
          job.packet(), HoldReason.FAILED, "the file could not be written: " + e.getMessage());
    }
  }

  private static void write(ArchiveJob job, ContentStore store, PageImages images, Path file)
      throws IOException {
    try (ArchiveDocument document = new ArchiveDocument(job)) {
      for (ArchivePage page : job.pages()) {
        add(page, document, store, images);
      }
      document.save(file);
    }
  }

  private static void add(
      ArchivePage page, ArchiveDocument document, ContentStore store, PageImages images)
      throws IOException {
    try {
      PageWords words = words(page, store);
      Optional<PDPage> written =
          words.method().equals(PageWords.none().method()) || words.method().equals(OWN_TEXT)
              ? images.written(page.source(), page.limits())
              : Optional.empty();
      if (written.isEmpty() || !document.addWritten(page, written.get())) {
        document.add(page, PlacedImage.of(document.pdf(), page, images), words);
      }
    } catch (HoldException e) {
      document.addMissing(page, e.reason());
    }
  }

  private static PageWords words(ArchivePage page, ContentStore store) {
    String address = page.words();
    return address == null
        ? PageWords.none()
        : Json.read(new String(store.bytes(address), StandardCharsets.UTF_8), PageWords.class);
  }

  private static ArchiveResult kept(ArchiveJob job, ContentStore store, Path file)
      throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      Stored stored = store.put(content);
      return new ArchiveResult.Archived(job.packet(), stored.sha256(), stored.bytes());
    }
  }

  private static HoldReason reason(StoreException failure) {
    return failure instanceof MissingContentException
        ? HoldReason.ORIGINAL_MISSING
        : HoldReason.STORE_FULL;
  }
}
