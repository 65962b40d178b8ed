package id.berkas.imaging;

import id.berkas.document.PageLook;
import id.berkas.hold.HoldException;
import id.berkas.profile.CodeFormat;
import id.berkas.store.ContentStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

/**
 * The fast look at one page: its codes, blankness, orientation, skew, quality and two small
 * pictures. Plain Java: runs in a worker.
 */
public final class FastLook {

  /** A page this blank says nothing about the scanner. */
  private static final double TOO_BLANK = 0.9;

  /** A page that cannot be opened is a refusal with its reason, never an exception. */
  public LookResult look(LookJob job, ContentStore store, PageImages images) {
    try {
      PageImage page = images.open(job.source(), job.limits());
      return new LookResult.Looked(
          job.page(), Mishap.guard("looking at the page", () -> look(page, job.formats(), store)));
    } catch (HoldException refused) {
      return new LookResult.Refused(
          job.page(), refused.reason(), String.valueOf(refused.getMessage()));
    }
  }

  /**
   * The look at a page that is open already.
   *
   * @param store takes the two small pictures
   */
  public static PageLook look(PageImage page, ContentStore store) throws IOException {
    return look(page, CodeFormat.USUAL, store);
  }

  private static PageLook look(PageImage page, Set<CodeFormat> formats, ContentStore store)
      throws IOException {
    BufferedImage image = page.image();
    GrayPage gray = GrayPage.of(image);
    GrayPage small = gray.scaled((double) CodeSearch.FIRST_DPI / page.dpi());
    PageCodes codes = CodeSearch.on(gray, small, page.dpi(), formats);
    Ink all = Ink.on(small);
    Ink ink = Border.without(all);
    Blobs blobs = Blobs.of(ink);
    double blank = Blankness.of(ink, blobs.list());
    Lie lie = Lie.of(ink, blobs, blank, codes.codes());
    BufferedImage view = SmallPictures.view(image, gray, small, lie.turn());
    return new PageLook(
        image.getWidth(),
        image.getHeight(),
        page.dpi(),
        lie.turn(),
        lie.skew(),
        blank,
        new QualityCheck(small, all).of(blobs, blank > TOO_BLANK, lie, page.dpi()),
        codes.barcodes(),
        store.put(SmallPictures.jpeg(view)).sha256(),
        store.put(SmallPictures.jpeg(SmallPictures.thumbnail(view))).sha256(),
        codes.undecoded(),
        LetterHeight.of(blobs.list()));
  }
}
