package id.berkas.imaging;

import static id.berkas.document.Repair.CHAIN_CUT;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SurveyTest extends AtADesk {

  private static final BufferedImage CARD =
      Paper.sheet(600, 400, BufferedImage.TYPE_BYTE_GRAY).image();

  @Test
  void everyPageOfAPdfAndOfATiffIsCountedInOrder() {
    byte[] pdf = Scans.pdf(Scans.jpegPage(CARD, 0), Scans.textPage("SPECIMEN"));
    byte[] tiff = Scans.tiff("LZW", List.of(CARD, CARD, CARD));

    assertThat(desk.survey(pdf).pages()).extracting(page -> page.frame()).containsExactly(0, 1);
    assertThat(desk.survey(tiff).pages()).extracting(page -> page.frame()).containsExactly(0, 1, 2);
    assertThat(desk.survey(tiff).pages().getFirst().mediaType()).isEqualTo("image/tiff");
  }

  @Test
  void oneBadFileDoesNotStopTheOthersOfItsBatch() {
    String bad = desk.store.put("not a scan".getBytes(UTF_8)).sha256();
    String good = desk.store.put(Scans.jpeg(CARD)).sha256();

    Survey survey =
        new Surveyor()
            .survey(new SurveyJob("b", List.of(bad, good), PageLimits.DEFAULT), desk.store);

    assertThat(survey.pages()).hasSize(1);
    assertThat(survey.refusals()).extracting(Survey.Refusal::original).containsExactly(bad);
  }

  @Test
  void bytesThatAreNoScanAreRefusedWhateverTheyPretend() {
    assertRefused("%!PS-Adobe".getBytes(UTF_8), HoldReason.NOT_A_SCAN);
    assertRefused(new byte[0], HoldReason.EMPTY_FILE);
  }

  @Test
  void aPdfWithoutPagesIsRefused() throws IOException {
    try (PDDocument empty = new PDDocument()) {
      assertRefused(Scans.bytes(empty), HoldReason.NO_PAGES);
    }
  }

  @Test
  void aLockedPdfIsRefusedButOneThatOnlyForbidsPrintingIsNot() {
    assertRefused(Scans.lockedPdf("secret"), HoldReason.ENCRYPTED);
    assertThat(desk.survey(Scans.lockedPdf("")).pages()).hasSize(1);
  }

  @Test
  void aPageCountIsAClaimAndThePagesAreCounted() {
    byte[] pdf = Scans.pdf(Scans.textPage("SPECIMEN"));
    String text = new String(pdf, ISO_8859_1);
    assertThat(text).contains("/Count 1");
    byte[] boast = text.replace("/Count 1", "/Count 1000000000").getBytes(ISO_8859_1);

    assertThat(desk.survey(boast).pages()).hasSize(1);
  }

  @Test
  void moreThanTheProfilesPagesAreRefused() {
    Scans.AddPage page = Scans.textPage("SPECIMEN");
    PageLimits two = new PageLimits(2, 80_000_000L, 60);

    assertThat(desk.survey(Scans.pdf(page, page), two).pages()).hasSize(2);
    assertThat(desk.survey(Scans.pdf(page, page, page), two).refusals().getFirst().reason())
        .isEqualTo(HoldReason.TOO_MANY_PAGES);
    assertThat(
            desk.survey(Scans.tiff("LZW", List.of(CARD, CARD, CARD)), two)
                .refusals()
                .getFirst()
                .reason())
        .isEqualTo(HoldReason.TOO_MANY_PAGES);
  }

  @Test
  void aFileWithoutItsEndIsRefused() {
    byte[] pdf = Scans.pdf(Scans.jpegPage(noise(), 0));
    byte[] jpeg = Scans.jpeg(noise());
    byte[] png = Scans.png(noise());

    assertRefused(Arrays.copyOf(pdf, pdf.length / 2), HoldReason.TRUNCATED);
    assertRefused(Arrays.copyOf(jpeg, jpeg.length / 2), HoldReason.TRUNCATED);
    assertRefused(Arrays.copyOf(png, png.length / 2), HoldReason.TRUNCATED);
  }

  @Test
  void aTiffPageWithoutItsEndIsRefusedAndTheOthersAreNot() {
    byte[] tiff = Scans.tiff("LZW", List.of(noise(), noise()));
    byte[] cut = Arrays.copyOf(tiff, tiff.length - 1000);

    assertThat(desk.survey(cut).pages()).hasSize(2);
    assertThat(desk.page(cut, 0).image().getWidth()).isEqualTo(600);
    assertThatThrownBy(() -> desk.page(cut, 1))
        .asInstanceOf(InstanceOfAssertFactories.type(HoldException.class))
        .extracting(HoldException::reason)
        .isEqualTo(HoldReason.TRUNCATED);
  }

  @Test
  void aTiffThatReturnsToItsFirstPageGivesEachPageOnceAndSaysSo() {
    byte[] tiff = Scans.tiff("LZW", List.of(CARD, CARD));
    ByteBuffer bytes = ByteBuffer.wrap(tiff);
    bytes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = bytes.getInt(4);
    int second = bytes.getInt(first + 2 + 12 * bytes.getShort(first));
    bytes.putInt(second + 2 + 12 * bytes.getShort(second), first);

    Survey survey = desk.survey(tiff);

    assertThat(survey.pages()).hasSize(2);
    assertThat(survey.repairs()).extracting(Survey.Repaired::repair).containsOnly(CHAIN_CUT);
    assertThat(desk.page(tiff, 1).image().getWidth()).isEqualTo(600);
  }

  @Test
  void aTiffThatClaimsMoreValuesThanItHasBytesIsRefused() {
    ByteBuffer tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 273).putShort((short) 4).putInt(1 << 30).putInt(26);

    assertRefused(tiff.array(), HoldReason.DAMAGED);
  }

  @Test
  void aCircularPageTreeEnds() {
    byte[] pdf =
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>
        endobj
        trailer
        <</Root 1 0 R>>
        %%EOF
        """
            .getBytes(ISO_8859_1);

    assertThat(desk.survey(pdf).pages()).hasSize(1);
  }

  private static BufferedImage noise() {
    return Paper.sheet(600, 400, BufferedImage.TYPE_BYTE_GRAY).noisy(90).image();
  }

  private Survey.Refusal refusal(byte[] file) {
    Survey survey = desk.survey(file);
    assertThat(survey.pages()).isEmpty();
    return survey.refusals().getFirst();
  }

  private void assertRefused(byte[] file, HoldReason reason) {
    assertThat(refusal(file).reason()).isEqualTo(reason);
  }
}
