package id.berkas.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.Json;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.FolderStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a program wrote stay what they are: text and lines, no pictures of them. */
class WrittenPagesTest {

  private static final String LINE = "Yang bertanda tangan di bawah ini SPECIMEN BUDI nomor %d";

  /** Bytes of what an archive file says about itself and of its colours. */
  private static final int ABOUT_ITSELF = 3_500;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aLetterIsHardlyLargerAndLooksTheSame(int rotated) throws IOException {
    byte[] letter = letter(3, rotated, true);

    Path file = archived(letter, 3, 0);

    assertThat(ArchiveStandard.broken(file)).isEmpty();
    assertThat((double) Files.size(file)).isLessThan(1.15 * letter.length + ABOUT_ITSELF);
    assertThat(different(letter, file, 0)).isLessThan(0.002);
  }

  @Test
  void itsTextCanBeSelected() throws IOException {
    Path file = archived(letter(1, 0, true), 1, 0);

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(LINE.formatted(7));
    }
  }

  @Test
  void aFontThatIsNotInTheFileIsDrawnFromTheOneThatStandsForIt() throws IOException {
    byte[] letter = letter(1, 0, false);

    Path file = archived(letter, 1, 0);

    assertThat(Files.size(file)).isLessThan(20_000);
    assertThat(ArchiveStandard.broken(file)).isEmpty();
    assertThat(different(letter, file, 0)).isLessThan(0.002);
  }

  @Test
  void aPageThatStandsOnItsHeadIsTurned() throws IOException {
    byte[] letter = letter(1, 180, true);

    Path file = archived(letter, 1, 180);

    assertThat(ArchiveStandard.broken(file)).isEmpty();
    assertThat(different(letter(1, 0, true), file, 0)).isLessThan(0.002);
  }

  @Test
  void whatShowsThroughIsDrawnAsAPicture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(letter(1, 0, true))) {
      PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
      faint.setNonStrokingAlphaConstant(0.3f);
      try (PDPageContentStream pen =
          new PDPageContentStream(
              pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
        pen.setGraphicsStateParameters(faint);
        pen.addRect(100, 100, 300, 300);
        pen.fill();
      }
      pdf.save(bytes);
    }

    Path file = archived(bytes.toByteArray(), 1, 0);

    assertThat(ArchiveStandard.broken(file)).isEmpty();
    assertThat(different(bytes.toByteArray(), file, 0)).isLessThan(0.02);
  }

  /** Share of the dots at 100 dpi that differ by more than the smoothing of edges. */
  private static double different(byte[] original, Path file, int page) throws IOException {
    try (PDDocument one = Loader.loadPDF(original);
        PDDocument other = Loader.loadPDF(file.toFile())) {
      BufferedImage before = new PDFRenderer(one).renderImageWithDPI(page, 100);
      BufferedImage after = new PDFRenderer(other).renderImageWithDPI(page, 100);
      int wide = Math.min(before.getWidth(), after.getWidth());
      int high = Math.min(before.getHeight(), after.getHeight());
      assertThat(Math.abs(before.getWidth() - after.getWidth())).isLessThan(3);
      assertThat(Math.abs(before.getHeight() - after.getHeight())).isLessThan(3);
      int different = 0;
      for (int y = 0; y < high; y++) {
        for (int x = 0; x < wide; x++) {
          different += Math.abs(green(before, x, y) - green(after, x, y)) > 100 ? 1 : 0;
        }
      }
      return (double) different / wide / high;
    }
  }

  private static int green(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 0xFF;
  }

  private static byte[] letter(int pages, int rotated, boolean embedded) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDFont font = embedded ? embedded(pdf) : new PDType1Font(FontName.TIMES_ROMAN);
      BufferedImage stamp = Scans.blank(120, 60, BufferedImage.TYPE_3BYTE_BGR);
      PDImageXObject logo = JPEGFactory.createFromImage(pdf, stamp);
      for (int n = 0; n < pages; n++) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotated);
        pdf.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
          pen.drawImage(logo, 60, 760, 60, 30);
          pen.setStrokingColor(0.7f, 0, 0);
          pen.setLineWidth(2);
          pen.moveTo(60, 750);
          pen.lineTo(530, 750);
          pen.stroke();
          pen.setNonStrokingColor(0f, 0f, 0.6f);
          pen.addRect(60, 60, 470, 8);
          pen.fill();
          pen.setNonStrokingColor(0f);
          for (int line = 0; line < 38; line++) {
            pen.beginText();
            pen.setFont(font, 11);
            pen.newLineAtOffset(60, 720 - 16.5f * line);
            pen.showText(LINE.formatted(line * 7));
            pen.endText();
          }
        }
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PDFont embedded(PDDocument pdf) throws IOException {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDType0Font.class.getResourceAsStream(name)) {
      return PDType0Font.load(pdf, Objects.requireNonNull(in), true);
    }
  }

  private Path archived(byte[] file, int pages, int orientation) {
    FolderStore store = new FolderStore(folder);
    String original = store.put(file).sha256();
    String words =
        store
            .put(
                Json.write(new PageWords(List.of(), 1, "pdf-text", null))
                    .getBytes(StandardCharsets.UTF_8))
            .sha256();
    List<ArchivePage> job = new ArrayList<>();
    for (int n = 0; n < pages; n++) {
      job.add(
          new ArchivePage(
              "PKL-261121-0007.00" + n,
              new PageSource(original, "application/pdf", n),
              orientation,
              0,
              300,
              words,
              0,
              PageLimits.DEFAULT));
    }
    try (PageImages images = new PageImages(store)) {
      ArchiveResult result =
          new PacketArchiver()
              .archive(
                  new ArchiveJob("PKL-261121-0007-P02", "Berkas SPECIMEN", job, Map.of()),
                  store,
                  images);
      return store.file(((ArchiveResult.Archived) result).file());
    }
  }
}
