package id.berkas.specimen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One PDF of one job, each page a full-page JPEG, as multi-function printers write it. */
final class PdfScan implements ScanFile {
  private final Path file;
  private final float quality;
  private final PDDocument document = new PDDocument();

  /**
   * Starts a job.
   *
   * @param id makes the document id, which would otherwise depend on the clock
   */
  PdfScan(Path file, float quality, long id) {
    this.file = file;
    this.quality = quality;
    document.setDocumentId(id);
  }

  @Override
  public void add(BufferedImage image) throws IOException {
    PDImageXObject jpeg =
        JPEGFactory.createFromByteArray(document, JpegCodec.encode(image, quality));
    float width = image.getWidth() * 72f / PaperStudio.DPI;
    float height = image.getHeight() * 72f / PaperStudio.DPI;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(jpeg, 0, 0, width, height);
    }
  }

  @Override
  public void close() throws IOException {
    document.save(file.toFile());
    document.close();
  }
}
