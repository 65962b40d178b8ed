package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Json;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.FolderStore;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

  private static final String PAGE = "PKL-261121-0007.001";

  @TempDir Path folder;
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
  void aBitonalLetterInSeveralTypefacesIsReadAndItsLanguageTold() throws IOException {
    DrawnPaper letter =
        new DrawnPaper(1240, 700, BufferedImage.TYPE_BYTE_BINARY)
            .line(100, 120, Font.SERIF, "SURAT KETERANGAN KERJA SPECIMEN")
            .line(100, 220, Font.SANS_SERIF, "Yang bertanda tangan di bawah ini menerangkan bahwa")
            .line(100, 300, Font.MONOSPACED, "nama Siti Rahmawati telah mengundurkan diri")
            .line(100, 380, Font.SERIF, "dari perusahaan sejak tanggal 1 April 2020");

    PageWords words = words(reader.read(job(letter.image(), 0, PageLimits.DEFAULT), store, images));

    assertThat(words.text())
        .isEqualTo(
            """
            SURAT KETERANGAN KERJA SPECIMEN
            Yang bertanda tangan di bawah ini menerangkan bahwa
            nama Siti Rahmawati telah mengundurkan diri
            dari perusahaan sejak tanggal 1 April 2020""");
    assertThat(words.method()).isEqualTo("ocr");
    assertThat(words.language()).isEqualTo("id");
    assertThat(words.confidence()).isBetween(0.8, 1.0);
  }

  @Test
  void readingTwiceGivesTheSameAddress() throws IOException {
    ReadJob job = job(DrawnPaper.ofACitizen(1100, 500).image(), 0, PageLimits.DEFAULT);

    assertThat(reader.read(job, store, images)).isEqualTo(reader.read(job, store, images));
  }

  @Test
  void aPageThatCannotBeOpenedIsRefusedWithItsReason() {
    String broken = store.put("no page".getBytes(StandardCharsets.UTF_8)).sha256();
    ReadJob job =
        new ReadJob(
            PAGE,
            new PageSource(broken, "image/png", 0),
            0,
            0,
            0,
            Models.USUAL,
            PageLimits.DEFAULT);

    assertThat(reader.read(job, store, images)).isInstanceOf(ReadResult.Refused.class);
  }

  @Test
  void aPageLargerThanItsProfileAllowsIsRefused() throws IOException {
    ReadJob job = job(DrawnPaper.ofACitizen(1100, 500).image(), 0, new PageLimits(1, 1000, 60));

    ReadResult result = reader.read(job, store, images);

    assertThat(((ReadResult.Refused) result).reason()).isEqualTo(HoldReason.TOO_MANY_PIXELS);
  }

  @Test
  void aPageThatTakesTooLongIsRefused() throws IOException {
    ReadJob job =
        job(DrawnPaper.ofACitizen(1100, 500).image(), 0, new PageLimits(1, 10_000_000, 0));

    ReadResult result = reader.read(job, store, images);

    assertThat(((ReadResult.Refused) result).reason()).isEqualTo(HoldReason.TOOK_TOO_LONG);
  }

  private ReadJob job(BufferedImage image, int orientation, PageLimits limits) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    String original = store.put(png.toByteArray()).sha256();
    return new ReadJob(
        PAGE, new PageSource(original, "image/png", 0), orientation, 0, 0, Models.USUAL, limits);
  }

  private PageWords words(ReadResult result) {
    String address = ((ReadResult.Read) result).words();
    return Json.read(new String(store.bytes(address), StandardCharsets.UTF_8), PageWords.class);
  }
}
