package id.berkas.imaging;

import id.berkas.document.Repair;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** A PDF. A page that is one scanned image gives that image; any other page is drawn. */
final class PdfFile implements PageFile {

  private final PDDocument document;
  private final List<Optional<COSDictionary>> pages;
  private final Set<Repair> repairs;
  private final PdfForm form;
  private @Nullable PdfContents contents;

  PdfFile(PDDocument document, List<Optional<COSDictionary>> pages, Set<Repair> repairs) {
    this.document = document;
    this.pages = pages;
    this.repairs = repairs;
    this.form = new PdfForm(document);
  }

  /** Made at the first page, when all repairs are known. */
  private PdfContents contents() {
    boolean repaired = repairs.stream().anyMatch(repair -> repair != Repair.COUNT_WRONG);
    PdfContents known = contents == null ? new PdfContents(repaired) : contents;
    contents = known;
    return known;
  }

  /** Whether it names pages that it does not hold. */
  boolean lacksPages() {
    return pages.stream().anyMatch(Optional::isEmpty);
  }

  @Override
  public Set<Repair> repairs() {
    return repairs;
  }

  @Override
  public int pages() {
    return pages.size();
  }

  @Override
  public PageImage page(int frame, PageLimits limits) throws IOException {
    PDPage page = pdPage(frame, limits);
    PdfMarks marks = PdfMarks.of(page, limits);
    Optional<PdfScan> scan = marks.scan();
    return scan.isPresent() ? scan.get().image(limits) : PdfDrawing.draw(document, page, limits);
  }

  @Override
  public Optional<RawImage> raw(int frame, PageLimits limits) throws IOException {
    Optional<PdfScan> scan = PdfMarks.of(pdPage(frame, limits), limits).scan();
    return scan.isPresent() ? scan.get().raw() : Optional.empty();
  }

  @Override
  public Optional<PDPage> written(int frame, PageLimits limits) throws IOException {
    PDPage page = pdPage(frame, limits);
    return PdfMarks.of(page, limits).scan().isPresent() ? Optional.empty() : Optional.of(page);
  }

  private PDPage pdPage(int frame, PageLimits limits) throws IOException {
    COSDictionary page =
        pages
            .get(frame)
            .orElseThrow(
                () ->
                    new HoldException(
                        HoldReason.DAMAGED,
                        "the PDF names page %d but does not hold it".formatted(frame + 1)));
    contents().check(page, limits);
    PDPage mended = PdfBoxes.mended(new PDPage(page));
    form.draw(mended, contents(), limits);
    return mended;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
