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

  /** Takes a small picture and says where it is kept. */
  private interface Pictures {
    String address(byte[] jpeg);
  }

  private final LineReading doubts;

  /**
   * @param doubts asked which way up a page stands when its letters disagree
   */
  public FastLook(LineReading doubts) {
    this.doubts = doubts;
  }

  /** A look that leaves a page in doubt as it lies. */
  public FastLook() {
    this(LineReading.NONE);
  }

  /** A page that cannot be opened is a refusal with its reason, never an exception. */
  public LookResult look(LookJob job, ContentStore store, PageImages images) {
    Pictures kept = jpeg -> store.put(jpeg).sha256();
    try {
      PageImage page = images.open(job.source(), job.limits());
      return new LookResult.Looked(
          job.page(), Mishap.guard("looking at the page", () -> look(page, job.formats(), kept)));
    } catch (HoldException refused) {
      return new LookResult.Refused(
          job.page(), refused.reason(), String.valueOf(refused.getMessage()));
    }
  }

  /**
   * The look at a page that is open already, for who wants to know what is seen and keeps no
   * pictures: view and thumbnail are empty.
   */
  public PageLook look(PageImage page) throws IOException {
    return look(page, CodeFormat.USUAL, jpeg -> "");
  }

  private PageLook look(PageImage page, Set<CodeFormat> formats, Pictures pictures)
      throws IOException {
    BufferedImage image = page.image();
    GrayPage gray = GrayPage.of(image);
    GrayPage small = gray.scaled((double) CodeSearch.FIRST_DPI / page.dpi());
    PageCodes codes = CodeSearch.on(gray, small, page.dpi(), formats);
    Ink all = Ink.on(small);
    Ink ink = Border.without(all);
    Blobs blobs = Blobs.of(ink);
    double blank = Blankness.of(small, ink, blobs.list());
    Lie lie = Lie.of(ink, blobs, blank, codes.codes());
    if (!lie.sure()) {
      lie = new SecondOpinion(ink, blobs.list(), lie).on(gray, page.dpi(), doubts);
    }
    BufferedImage view = SmallPictures.view(image, gray, small, lie.turn());
    return new PageLook(
        image.getWidth(),
        image.getHeight(),
        page.dpi(),
        lie.turn(),
        lie.skew(),
        blank,
        new QualityCheck(small, ink, all, Blankness.faint(blank, small))
            .of(blobs, blank > TOO_BLANK, lie, page.dpi()),
        codes.barcodes(),
        pictures.address(SmallPictures.jpeg(view)),
        pictures.address(SmallPictures.jpeg(SmallPictures.thumbnail(view))),
        codes.undecoded(),
        LetterHeight.of(blobs.list()));
  }
}
