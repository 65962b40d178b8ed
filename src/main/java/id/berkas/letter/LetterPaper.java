package id.berkas.letter;

import id.berkas.letter.Letter.Deficiency;
import id.berkas.separation.CoverSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** Prints a letter, A4, with its cover sheet as the last page. */
@Component
class LetterPaper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float TITLE = 17;
  private static final float TEXT = 11;
  private static final float INDENT = 18;

  private final CoverSheets covers;

  LetterPaper(CoverSheets covers) {
    this.covers = covers;
  }

  /** The whole PDF; each printing carries a cover sheet of its own serial. */
  byte[] print(Letter letter) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream file =
            Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
      try (LetterPage page = new LetterPage(document, PDType0Font.load(document, file))) {
        write(letter, page);
      }
      document.getDocumentInformation().setTitle(LetterWords.TITLE);
      try (PDDocument cover = Loader.loadPDF(cover(letter))) {
        new PDFMergerUtility().appendDocument(document, cover);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
      }
    }
  }

  private byte[] cover(Letter letter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return switch (covers.print(List.of(letter.cover()), out)) {
      case CoverSheets.Printing.Printed printed -> out.toByteArray();
      case CoverSheets.Printing.Refused refused -> throw new IllegalStateException(refused.why());
    };
  }

  private static void write(Letter letter, LetterPage page) throws IOException {
    page.paragraph(LetterWords.TITLE, TITLE, 0);
    page.gap(6);
    page.paragraph(LetterWords.place(letter), TEXT, 0);
    page.gap(18);
    page.paragraph(LetterWords.greeting(letter), TEXT, 0);
    for (String line : LetterWords.claim(letter)) {
      page.paragraph(line, TEXT, 0);
    }
    page.gap(14);
    page.paragraph(LetterWords.opening(letter), TEXT, 0);
    page.gap(6);
    deficiencies(letter.deficiencies(), page);
    if (!letter.note().isBlank()) {
      page.gap(4);
      page.paragraph("Catatan petugas:", TEXT, 0);
      page.paragraph(letter.note(), TEXT, INDENT);
    }
    page.gap(12);
    page.paragraph(LetterWords.laterPapers(), TEXT, 0);
    for (String sentence : LetterWords.closing()) {
      page.gap(8);
      page.paragraph(sentence, TEXT, 0);
    }
  }

  private static void deficiencies(List<Deficiency> deficiencies, LetterPage page)
      throws IOException {
    int number = 1;
    for (Deficiency one : deficiencies) {
      page.paragraph("%d. %s".formatted(number, one.document()), TEXT + 1, 0);
      page.paragraph(one.bring(), TEXT, INDENT);
      page.gap(6);
      number++;
    }
  }
}
