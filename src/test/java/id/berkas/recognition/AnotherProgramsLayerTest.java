package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Box;
import id.berkas.document.Json;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.FolderStore;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnotherProgramsLayerTest {

  private static final int WIDE = 1654;
  private static final int HIGH = 2339;
  private static final List<String> LETTER =
      List.of(
          "SURAT KETERANGAN KERJA SPECIMEN",
          "Yang bertanda tangan di bawah ini menerangkan bahwa",
          "NIK 3375015505909901",
          "nama Siti Rahmawati telah mengundurkan diri",
          "dari perusahaan sejak tanggal satu April");

  @TempDir Path folder;
  private final DrawnPaper paper = DrawnPaper.gray(WIDE, HIGH);
  private FolderStore store;
  private PageImages images;
  private final PageReader reader = new PageReader(Models.ofThisMachine());

  @BeforeEach
  void open() {
    store = new FolderStore(folder);
    images = new PageImages(store);
  }

  @AfterEach
  void close() {
    reader.close();
    images.close();
  }

  @Test
  void aGoodLayerIsTakenAndThePageNotReadTwice() throws IOException {
    PageWords words = read(LETTER, 0);

    assertThat(words.method()).isEqualTo("pdf-layer");
    assertThat(words.text()).isEqualTo(String.join("\n", LETTER));
  }

  @Test
  void rulesAreNotWrittenAndMayStayUnread() throws IOException {
    Graphics2D pen = paper.image().createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(100, 230, 1400, 12);
    pen.fillRect(120, 800, 5, 900);
    pen.dispose();

    assertThat(read(LETTER, 0).method()).isEqualTo("pdf-layer");
  }

  @Test
  void aLineThatSlantsIsCutOutWithoutTheNextOne() {
    DrawnPaper slanting = DrawnPaper.gray(WIDE, 300);
    slanting.line(100, 100, Font.SANS_SERIF, "begin").line(1300, 130, Font.SANS_SERIF, "end");
    slanting.line(100, 150, Font.SANS_SERIF, "below");
    List<Word> line =
        List.of(
            new Word("begin", slanting.place("begin"), 1, 0),
            new Word("end", slanting.place("end"), 1, 0));

    GrayPage picture = ForeignLayer.picture(slanting.page(), List.of(line));

    int below = slanting.place("below").y() - slanting.place("begin").y();
    assertThat(below).isLessThan(picture.height());
    assertThat(picture.cut(new Box(90, 20 + below, 200, picture.height())).pixels())
        .containsOnly(255);
  }

  @Test
  void aLayerWithOneWrongDigitIsReadAgain() throws IOException {
    List<String> wrong =
        LETTER.stream().map(line -> line.replace("5505909901", "5505909907")).toList();

    PageWords words = read(wrong, 0);

    assertThat(words.method()).startsWith("ocr");
    assertThat(words.text()).contains("3375015505909901");
  }

  @Test
  void aLayerBesideTheInkIsReadAgain() throws IOException {
    assertThat(read(LETTER, 25).method()).startsWith("ocr");
  }

  @Test
  void aLayerThatLeavesLinesOutIsReadAgain() throws IOException {
    assertThat(read(LETTER.subList(0, 3), 0).method()).startsWith("ocr");
  }

  @Test
  void aLayerOfOtherWordsIsReadAgain() throws IOException {
    List<String> other =
        LETTER.stream().map(line -> line.replace('a', 'o').replace('e', 'u')).toList();

    assertThat(read(other, 0).method()).startsWith("ocr");
  }

  /**
   * @param layer the invisible lines over the printed letter
   * @param lower points that they lie too low
   */
  private PageWords read(List<String> layer, float lower) throws IOException {
    for (int n = 0; n < LETTER.size(); n++) {
      paper.line(200, 300 + 90 * n, Font.SANS_SERIF, LETTER.get(n));
    }
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        pen.drawImage(
            LosslessFactory.createFromImage(document, paper.image()),
            0,
            0,
            page.getCropBox().getWidth(),
            page.getCropBox().getHeight());
        double scale = page.getCropBox().getWidth() / WIDE;
        for (int n = 0; n < layer.size(); n++) {
          write(pen, paper, LETTER.get(n), layer.get(n), 300 + 90 * n, scale, lower);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      PageSource source =
          new PageSource(store.put(bytes.toByteArray()).sha256(), "application/pdf", 0);
      ReadJob job = new ReadJob("page", source, 0, 0, 0, Models.USUAL, PageLimits.DEFAULT);
      ReadResult.Read read = (ReadResult.Read) reader.read(job, store, images);
      String json = new String(store.bytes(read.words()), StandardCharsets.UTF_8);
      return Json.read(json, PageWords.class);
    }
  }

  private static void write(
      PDPageContentStream pen,
      DrawnPaper paper,
      String printed,
      String hidden,
      int baseline,
      double scale,
      float lower)
      throws IOException {
    String[] places = printed.split(" ");
    String[] words = hidden.split(" ");
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    for (int n = 0; n < words.length; n++) {
      pen.beginText();
      pen.setRenderingMode(RenderingMode.NEITHER);
      pen.setFont(font, (float) (36 * scale));
      double drawn = paper.place(places[n]).width() * 1000.0 / 36;
      pen.setHorizontalScaling((float) (100 * drawn / font.getStringWidth(words[n])));
      pen.newLineAtOffset(
          (float) (paper.place(places[n]).x() * scale),
          (float) ((HIGH - baseline) * scale) - lower);
      pen.showText(words[n]);
      pen.endText();
    }
  }
}
