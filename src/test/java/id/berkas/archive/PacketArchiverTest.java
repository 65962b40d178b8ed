package id.berkas.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.document.Box;
import id.berkas.document.Json;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.FolderStore;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacketArchiverTest {

  private static final int DPI = 144;
  private static final int WIDTH = 400;
  private static final int HEIGHT = 600;
  private static final String PACKET = "PKL-261121-0007-P02";

  @TempDir Path folder;
  private FolderStore store;
  private PageImages images;

  @BeforeEach
  void open() {
    store = new FolderStore(folder);
    images = new PageImages(store);
  }

  @AfterEach
  void close() {
    images.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aTurnedPageStandsUprightWithItsWordsOverTheirPicture(int orientation) throws IOException {
    boolean sideways = orientation % 180 != 0;
    int width = sideways ? HEIGHT : WIDTH;
    int height = sideways ? WIDTH : HEIGHT;
    Box upright = new Box(40, 80, 120, 24);
    Box stored = upright.turned(360 - orientation, WIDTH, HEIGHT);
    BufferedImage scan = Scans.blank(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Scans.paint(scan, stored);

    try (PDDocument pdf =
        archived(page(Scans.png(scan), "image/png", orientation, word("Siti", stored)))) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(WIDTH / 2f, within(0.1f));
      assertThat(textIn(pdf, upright)).isEqualTo("Siti");
      assertThat(new PDFRenderer(pdf).renderImageWithDPI(0, DPI).getRGB(100, 92))
          .isEqualTo(Color.BLACK.getRGB());
      assertThat(new PDFRenderer(pdf).renderImageWithDPI(0, DPI).getRGB(100, 70))
          .isEqualTo(Color.WHITE.getRGB());
    }
  }

  @Test
  void aJpegIsKeptByteForByte() throws IOException {
    byte[] scan = Scans.written(Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), "jpeg");

    try (PDDocument pdf = archived(page(scan, "image/jpeg", 0))) {
      assertThat(bytes(image(pdf))).isEqualTo(scan);
    }
  }

  @Test
  void aJpegIsCompressedAnewWhereTheProfileAsksAndItBecomesSmaller() throws IOException {
    byte[] scan =
        Scans.written(Letter.typed(BufferedImage.TYPE_3BYTE_BGR, 3).scanned().image(), "jpeg");
    ArchivePage page = page(scan, "image/jpeg", 0);

    try (PDDocument smaller = archived(asking(40, page));
        PDDocument larger = archived(asking(95, page))) {
      assertThat(bytes(image(smaller)).length).isLessThan(scan.length * 3 / 4);
      assertThat(image(smaller).getWidth()).isEqualTo(Letter.WIDTH);
      assertThat(bytes(image(larger))).isEqualTo(scan);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "image/tiff"})
  void aBitonalPageStaysBitonalDotByDot(String mediaType) throws IOException {
    BufferedImage scan = Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    Scans.paint(scan, new Box(40, 80, 120, 24));
    byte[] original = mediaType.equals("image/png") ? Scans.png(scan) : Scans.groupFour(scan);

    try (PDDocument pdf = archived(page(original, mediaType, 0))) {
      PDImageXObject image = image(pdf);
      assertThat(image.getBitsPerComponent()).isEqualTo(1);
      assertThat(image.getCOSObject().getFilters()).isEqualTo(COSName.CCITTFAX_DECODE);
      assertSameDots(image.getImage(), scan);
    }
  }

  @Test
  void aGrayPageLosesNothing() throws IOException {
    BufferedImage scan = Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    scan.getRaster().setSample(7, 9, 0, 101);

    try (PDDocument pdf = archived(page(Scans.png(scan), "image/png", 0))) {
      assertThat(image(pdf).getImage().getRaster().getSample(7, 9, 0)).isEqualTo(101);
    }
  }

  @Test
  void aPageThatCannotBeDrawnLeavesASheetThatSaysSo() throws IOException {
    byte[] scan = Scans.png(Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY));

    try (PDDocument pdf =
        archived(page(new byte[] {1, 2, 3}, "image/png", 0), page(scan, "image/png", 0))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("tidak dapat digambar", "could not be drawn", "PKL-261121-0007.001");
    }
  }

  @Test
  void anyLetterOfUnicodeCanBeFoundAndControlsAreLeftOut() throws IOException {
    Box box = new Box(40, 80, 120, 24);
    byte[] scan = Scans.png(Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY));

    try (PDDocument pdf = archived(page(scan, "image/png", 0, word("Sit\u4e2di\u0007", box)))) {
      assertThat(textIn(pdf, box)).isEqualTo("Sit\u4e2di");
    }
  }

  @Test
  void theSameJobGivesTheSameBytes() throws IOException {
    byte[] scan = Scans.png(Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
    ArchivePage page = page(scan, "image/png", 0, word("Siti", new Box(40, 80, 120, 24)));

    ArchiveResult first = new PacketArchiver().archive(job(page), store, images);
    ArchiveResult second = new PacketArchiver().archive(job(page), store, images);

    assertThat(second).isEqualTo(first).isInstanceOf(ArchiveResult.Archived.class);
  }

  @Test
  void theFileSaysWhatItIsAndWhereItCameFrom() throws IOException {
    byte[] scan = Scans.png(Scans.blank(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY));

    try (PDDocument pdf = archived(page(scan, "image/png", 0));
        InputStream metadata = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
      String xmp = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains(
              "<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>B<", "Berkas &amp; SPECIMEN")
          .contains(PACKET, "2026-11-21T02:00:00Z")
          .contains("<rdf:li>KTP 1</rdf:li><rdf:li>F5 2-3</rdf:li>")
          .contains("<rdf:li>1 PKL-261121-0007.001 1 1</rdf:li>");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Berkas & SPECIMEN");
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("originals"))
          .isEqualTo("ab12");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  private PDDocument archived(ArchivePage... pages) throws IOException {
    ArchiveResult result = new PacketArchiver().archive(job(pages), store, images);
    assertThat(result).isInstanceOf(ArchiveResult.Archived.class);
    return Loader.loadPDF(store.file(((ArchiveResult.Archived) result).file()).toFile());
  }

  private static ArchiveJob job(ArchivePage... pages) {
    return new ArchiveJob(
        PACKET,
        "Berkas & SPECIMEN",
        List.of(pages),
        Map.of(
            ArchiveJob.PACKET, PACKET,
            ArchiveJob.DOCUMENTS, "KTP 1; F5 2-3",
            ArchiveJob.RECEIVED, "2026-11-21T02:00:00.123Z",
            ArchiveJob.ORIGINALS, "ab12"));
  }

  private static ArchivePage asking(int quality, ArchivePage page) {
    return new ArchivePage(
        page.id(),
        page.source(),
        page.orientation(),
        page.skew(),
        page.dpi(),
        page.words(),
        quality,
        page.limits());
  }

  private ArchivePage page(byte[] original, String mediaType, int orientation, Word... words) {
    String kept =
        store
            .put(
                Json.write(new PageWords(List.of(words), 1, "ocr", null))
                    .getBytes(StandardCharsets.UTF_8))
            .sha256();
    return new ArchivePage(
        "PKL-261121-0007.001",
        new PageSource(store.put(original).sha256(), mediaType, 0),
        orientation,
        0,
        DPI,
        kept,
        0,
        PageLimits.DEFAULT);
  }

  private static Word word(String text, Box box) {
    return new Word(text, box, 0.9, 0);
  }

  private static PDImageXObject image(PDDocument pdf) throws IOException {
    PDPage page = pdf.getPage(0);
    COSName name = page.getResources().getXObjectNames().iterator().next();
    return (PDImageXObject) page.getResources().getXObject(name);
  }

  private static byte[] bytes(PDImageXObject image) throws IOException {
    try (InputStream raw = image.getCOSObject().createRawInputStream()) {
      return raw.readAllBytes();
    }
  }

  private static void assertSameDots(BufferedImage actual, BufferedImage expected) {
    int[] dots = new int[WIDTH * HEIGHT];
    assertThat(actual.getRGB(0, 0, WIDTH, HEIGHT, dots, 0, WIDTH))
        .isEqualTo(expected.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
  }

  /** The text inside a box of the upright page, with a dot of room around. */
  private static String textIn(PDDocument pdf, Box box) throws IOException {
    double points = 72.0 / DPI;
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    stripper.addRegion(
        "box",
        new Rectangle2D.Double(
            box.x() * points - 1,
            box.y() * points - 1,
            box.width() * points + 2,
            box.height() * points + 2));
    stripper.extractRegions(pdf.getPage(0));
    return stripper.getTextForRegion("box").strip();
  }
}
