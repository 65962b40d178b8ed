package id.berkas.separation;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.separation.CoverSheets.Printing.Printed;
import id.berkas.separation.CoverSheets.Printing.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CoverSheetsTest {

  private static final Pattern PAYLOAD = Pattern.compile("^BK1:.*$", Pattern.MULTILINE);

  private final CoverSheets coverSheets = new CoverSheets(Stack.CODE);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aSheetTellsPeopleWhatItIsFor() throws IOException {
    coverSheets.print(List.of(sheet("LA-PKL-200428-00017", "SITI AMINAH (SPECIMEN)")), out);
    assertThat(text(1))
        .contains("LA-PKL-200428-00017", "SITI AMINAH (SPECIMEN)", "Jaminan Hari Tua (JHT)")
        .contains("Mengundurkan diri", "Kantor Cabang Pekalongan", "Kartu Keluarga (KK)");
  }

  @Test
  void whatStandsBelowTheBarsIsAGenuineCode() throws IOException {
    coverSheets.print(List.of(sheet("LA-1", "SPECIMEN")), out);
    assertThat(Stack.CODE.read(payload(1)))
        .isInstanceOfSatisfying(
            CoverSheetReading.Genuine.class,
            genuine -> assertThat(genuine.registration()).isEqualTo("LA-1"));
  }

  @Test
  void aListBecomesOnePdfInItsOrder() throws IOException {
    List<CoverSheet> day =
        IntStream.rangeClosed(1, 40).mapToObj(n -> sheet("LA-" + n, "SPECIMEN " + n)).toList();
    assertThat(coverSheets.print(day, out)).isEqualTo(new Printed(40));
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(40);
    }
    assertThat(text(7)).contains("SPECIMEN 7").doesNotContain("SPECIMEN 8");
  }

  @Test
  void printedTwiceTheSheetsCanBeToldApart() throws IOException {
    CoverSheet sheet = sheet("LA-1", "SPECIMEN");
    coverSheets.print(List.of(sheet, sheet), out);
    assertThat(payload(1)).isNotEqualTo(payload(2));
  }

  @Test
  void thePaperIsA4AndItsFontTravelsWithIt() throws IOException {
    coverSheets.print(List.of(sheet("LA-1", "SPECIMEN")), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDPage page = pdf.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
      for (var font : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void aNameTheFontCannotShowStillGetsItsSheet() throws IOException {
    coverSheets.print(List.of(sheet("LA-1", "SITI \uD83D\uDE00\n王 SPECIMEN")), out);
    assertThat(text(1)).contains("SITI ??? SPECIMEN");
  }

  @Test
  void aLongListOfDocumentsSaysHowManyAreNotShown() throws IOException {
    List<String> many = IntStream.rangeClosed(1, 27).mapToObj(n -> "Dokumen " + n).toList();
    coverSheets.print(List.of(new CoverSheet("LA-1", "SPECIMEN", "JHT", "", "", many)), out);
    assertThat(text(1)).contains("Dokumen 21", "dan 6 lainnya").doesNotContain("Dokumen 22");
  }

  @Test
  void aNumberThatNoCodeCanCarryRefusesTheWholeOrderInOneSentence() throws IOException {
    var result =
        coverSheets.print(List.of(sheet("LA-1", "SPECIMEN"), sheet("la:2", "SPECIMEN")), out);
    assertThat(result)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.why()).contains("\"la:2\""));
    assertThat(out.size()).isZero();
  }

  @Test
  void anOrderForNobodyIsRefused() throws IOException {
    assertThat(coverSheets.print(List.of(), out)).isInstanceOf(Refused.class);
  }

  @Test
  void theSameSeedDrawsTheSameSheet() {
    CoverSheet sheet = sheet("LA-1", "SPECIMEN");
    var one = new CoverSheetPrinter(Stack.CODE, new Random(7)).draw(sheet, 60);
    var two = new CoverSheetPrinter(Stack.CODE, new Random(7)).draw(sheet, 60);
    int[] pixels = one.getRaster().getPixels(0, 0, one.getWidth(), one.getHeight(), (int[]) null);
    assertThat(two.getRaster().getPixels(0, 0, two.getWidth(), two.getHeight(), (int[]) null))
        .isEqualTo(pixels);
    assertThat(Arrays.stream(pixels).filter(ink -> ink < 128)).isNotEmpty();
  }

  @Test
  void patchSheetsComeInAnyNumber() throws IOException {
    PatchSheetPrinter.print(3, out);
    assertThat(text(3)).contains("LEMBAR PEMISAH", "PATCHT");
  }

  static CoverSheet sheet(String registration, String name) {
    return new CoverSheet(
        registration,
        name,
        "Jaminan Hari Tua (JHT)",
        "Mengundurkan diri",
        "Kantor Cabang Pekalongan",
        List.of("KTP elektronik", "Kartu Keluarga (KK)", "Formulir F5"));
  }

  private String payload(int page) throws IOException {
    Matcher payload = PAYLOAD.matcher(text(page));
    assertThat(payload.find()).isTrue();
    return payload.group().strip();
  }

  private String text(int page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(pdf);
    }
  }
}
