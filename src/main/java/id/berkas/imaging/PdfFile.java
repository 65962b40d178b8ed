package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF. A page that is one scanned image gives that image; any other page is drawn. */
final class PdfFile implements PageFile {

  private final PDDocument document;
  private final List<Optional<COSDictionary>> pages;

  private PdfFile(PDDocument document, List<Optional<COSDictionary>> pages) {
    this.document = document;
    this.pages = pages;
  }

  static PdfFile open(Path file, PageLimits limits) throws IOException {
    if (PdfEnd.cutOff(file)) {
      throw new HoldException(HoldReason.TRUNCATED, "the PDF stops within an object");
    }
    PDDocument document = load(file);
    try {
      return new PdfFile(document, PdfPageTree.walk(document.getDocument(), limits));
    } catch (RuntimeException | Error e) {
      document.close();
      throw e;
    }
  }

  private static PDDocument load(Path file) throws IOException {
    RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
    try {
      return Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache());
    } catch (IOException | RuntimeException | Error e) {
      bytes.close();
      throw e;
    }
  }

  @Override
  public int pages() {
    return pages.size();
  }

  @Override
  public PageImage page(int frame, PageLimits limits) throws IOException {
    PDPage page = pdPage(frame);
    PdfMarks marks = PdfMarks.of(page, limits);
    Optional<PdfScan> scan = marks.scan();
    return scan.isPresent() ? scan.get().image(limits) : PdfDrawing.draw(document, page, limits);
  }

  @Override
  public Optional<RawImage> raw(int frame, PageLimits limits) throws IOException {
    Optional<PdfScan> scan = PdfMarks.of(pdPage(frame), limits).scan();
    return scan.isPresent() ? scan.get().raw() : Optional.empty();
  }

  private PDPage pdPage(int frame) {
    return pages
        .get(frame)
        .map(PDPage::new)
        .orElseThrow(
            () ->
                new HoldException(
                    HoldReason.DAMAGED,
                    "the PDF names page %d but does not hold it".formatted(frame + 1)));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
