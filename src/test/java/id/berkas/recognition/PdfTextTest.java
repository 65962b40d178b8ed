package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.berkas.document.Box;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.store.ContentStore;
import id.berkas.store.FolderStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

  private static final String LETTER = "Surat keterangan kerja SPECIMEN atas nama Siti Rahmawati";

  @TempDir Path folder;
  private ContentStore store;
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PdfText reader = new PdfText();

  @BeforeEach
  void begin() {
    store = new FolderStore(folder);
    document.addPage(page);
  }

  @AfterEach
  void end() throws IOException {
    reader.close();
    document.close();
  }

  @Test
  void aLetterBornAsPdfKeepsItsOwnWordsAtTheirPlaces() throws IOException {
    print(LETTER, RenderingMode.FILL);

    PageWords words = read().orElseThrow();

    assertThat(words.method()).isEqualTo("pdf-text");
    assertThat(words.text()).isEqualTo(LETTER);
    assertIsAbout(words.words().getFirst().box(), new Box(300, 553, 120, 47));
  }

  @Test
  void wordsOfAPageTurnedByItsFileLieOnThePageAsShown() throws IOException {
    print(LETTER, RenderingMode.FILL);
    page.setRotation(90);

    Word first = read().orElseThrow().words().getFirst();

    assertIsAbout(first.box(), new Box(2906, 300, 47, 120));
  }

  @Test
  void invisibleTextUnderAScanIsSomebodyElsesReading() throws IOException {
    print(LETTER, RenderingMode.NEITHER);

    assertThat(read()).isEmpty();
  }

  @Test
  void aPageWithAPictureIsLookedAt() throws IOException {
    print(LETTER, RenderingMode.FILL);
    try (PDPageContentStream pen = pen()) {
      BufferedImage card = new BufferedImage(40, 25, BufferedImage.TYPE_BYTE_GRAY);
      pen.drawImage(LosslessFactory.createFromImage(document, card), 72, 300, 243, 153);
    }

    assertThat(read()).isEmpty();
  }

  @Test
  void aPageWithANoteOnItIsLookedAt() throws IOException {
    print(LETTER, RenderingMode.FILL);
    page.getAnnotations().add(new PDAnnotationText());

    assertThat(read()).isEmpty();
  }

  @Test
  void lettersShiftedByAFontWithoutAMapAreNoText() throws IOException {
    print(shifted(LETTER), RenderingMode.FILL);

    assertThat(read()).isEmpty();
  }

  @Test
  void wordsBesideThePaperAreNotOnThePage() throws IOException {
    print(LETTER, RenderingMode.FILL);
    try (PDPageContentStream pen = pen()) {
      pen.beginText();
      pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
      pen.newLineAtOffset(700, 400);
      pen.showText("NIK");
      pen.endText();
    }

    assertThat(read().orElseThrow().text()).isEqualTo(LETTER);
  }

  @Test
  void aPageThatIsNoPdfHasNoTextOfItsOwn() {
    assertThat(reader.words(new PageSource("00", "image/png", 0), store)).isEmpty();
  }

  @Test
  void aDamagedPdfIsLeftToWhoeverLooksAtIt() {
    String original = store.put(new byte[] {'%', 'P', 'D', 'F'}).sha256();

    assertThat(reader.words(new PageSource(original, "application/pdf", 0), store)).isEmpty();
  }

  private Optional<PageWords> read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    String original = store.put(bytes.toByteArray()).sha256();
    return reader.words(new PageSource(original, "application/pdf", 0), store);
  }

  private void print(String text, RenderingMode mode) throws IOException {
    try (PDPageContentStream pen = pen()) {
      pen.beginText();
      pen.setRenderingMode(mode);
      pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
      pen.newLineAtOffset(72, 700);
      pen.showText(text);
      pen.endText();
    }
  }

  private static String shifted(String text) {
    return text.chars()
        .map(letter -> letter == ' ' ? letter : letter + 3)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private PDPageContentStream pen() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  private static void assertIsAbout(Box box, Box expected) {
    assertThat(box.x()).isCloseTo(expected.x(), offset(4));
    assertThat(box.y()).isCloseTo(expected.y(), offset(4));
    assertThat(box.width()).isCloseTo(expected.width(), offset(20));
    assertThat(box.height()).isCloseTo(expected.height(), offset(20));
  }
}
