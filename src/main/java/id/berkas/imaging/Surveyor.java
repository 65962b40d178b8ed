package id.berkas.imaging;

import id.berkas.document.PageSource;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.Survey.Refusal;
import id.berkas.imaging.Survey.Repaired;
import id.berkas.store.ContentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out which pages the originals of a batch hold. Plain Java: runs in a worker. */
public final class Surveyor {

  private final PasswordKey key;

  /**
   * @param key opens the passwords of jobs
   */
  public Surveyor(PasswordKey key) {
    this.key = key;
  }

  /** For files without passwords. */
  public Surveyor() {
    this(PasswordKey.ofThisProcess());
  }

  /** Each original gives its pages or one refusal; no original stops the others. */
  public Survey survey(SurveyJob job, ContentStore store) {
    List<PageSource> pages = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    List<Repaired> repairs = new ArrayList<>();
    for (String original : job.originals()) {
      try {
        pages.addAll(
            Mishap.guard(
                "opening the file", () -> pagesOf(original, store, job.limits(), repairs)));
      } catch (HoldException refused) {
        refusals.add(new Refusal(original, refused.reason(), String.valueOf(refused.getMessage())));
      }
    }
    return new Survey(job.batch(), pages, refusals, repairs);
  }

  private List<PageSource> pagesOf(
      String original, ContentStore store, PageLimits limits, List<Repaired> repairs)
      throws IOException {
    Path file = store.file(original);
    if (Files.size(file) == 0) {
      throw new HoldException(HoldReason.EMPTY_FILE, "the file has 0 bytes");
    }
    String mediaType = MediaTypes.of(file);
    try (PageFile opened = PageFile.open(file, mediaType, limits, key)) {
      List<PageSource> pages = new ArrayList<>();
      for (int frame = 0; frame < opened.pages(); frame++) {
        pages.add(new PageSource(original, mediaType, frame));
      }
      opened.repairs().forEach(repair -> repairs.add(new Repaired(original, repair)));
      return pages;
    }
  }
}
