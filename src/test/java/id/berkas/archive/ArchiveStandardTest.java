package id.berkas.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.archive.EveryKind.Original;
import id.berkas.document.Box;
import id.berkas.document.Json;
import id.berkas.document.PageSource;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.imaging.PageImages;
import id.berkas.imaging.PageLimits;
import id.berkas.store.FolderStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveStandardTest {

  private static final double MOST_GROWTH = 1.15;

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

  static Stream<Arguments> scans() throws IOException {
    return EveryKind.scans().entrySet().stream()
        .map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
  }

  static Stream<Arguments> others() throws IOException {
    return EveryKind.others().entrySet().stream()
        .map(kind -> Arguments.of(kind.getKey(), kind.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scans")
  void aScanBecomesAnArchiveFileThatIsHardlyLarger(String kind, Original original)
      throws IOException {
    List<Word> words = Letter.typed(BufferedImage.TYPE_BYTE_GRAY, 1).words();

    Path file = archived(page(original, 0, words));

    assertThat(ArchiveStandard.broken(file)).isEmpty();
    assertThat((double) Files.size(file)).isLessThan(MOST_GROWTH * original.bytes().length);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void whatHasToBeDrawnBecomesAnArchiveFileToo(String kind, Original original) throws IOException {
    Path file = archived(page(original, 0, List.of()), written(original));

    assertThat(ArchiveStandard.broken(file)).isEmpty();
    assertThat(shows(file)).isEqualTo(!kind.startsWith("nothing"));
  }

  /** Whether its page is drawn, and no sheet says that it could not be. */
  private static boolean shows(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return !new PDFTextStripper().getText(pdf).contains("could not be drawn");
    }
  }

  @Test
  void turnedPagesAndMissingOnesStandInOneArchiveFile() throws IOException {
    Original scan = EveryKind.groupFour();
    Original nothing = new Original(new byte[] {1, 2, 3}, "image/png");
    List<Word> words = Letter.typed(BufferedImage.TYPE_BYTE_GRAY, 1).words();

    Path file =
        archived(
            page(scan, 90, words),
            page(nothing, 0, List.of()),
            page(scan, 180, List.of()),
            page(scan, 270, words));

    assertThat(ArchiveStandard.broken(file)).isEmpty();
  }

  @Test
  void anyTextIsAllowedInAnArchiveFile() throws IOException {
    String[] odd = {"中文", "عربى", "😀", "a\u0000b", "\uFFFE", "\uD800", "ﬁ", "e\u0301", "<>&", " "};
    List<Word> words =
        Stream.of(odd).map(text -> new Word(text, new Box(10, 10, 90, 30), 0.5, 0)).toList();

    Path file = archived(page(EveryKind.groupFour(), 0, words));

    assertThat(ArchiveStandard.broken(file)).isEmpty();
  }

  private Path archived(ArchivePage... pages) {
    ArchiveJob job =
        new ArchiveJob(
            "PKL-261121-0007-P02",
            "Berkas <&> SPECIMEN",
            List.of(pages),
            Map.of(
                ArchiveJob.PACKET, "PKL-261121-0007-P02",
                ArchiveJob.BATCH, "PKL-261121-0007",
                ArchiveJob.REGISTRATION, "LA-PKL-200428-00017",
                ArchiveJob.DOCUMENTS, "KTP 1; F5 2-3",
                ArchiveJob.RECEIVED, "2026-11-21T02:00:00.123Z",
                ArchiveJob.ORIGINALS, "ab12 cd34"));
    ArchiveResult result = new PacketArchiver().archive(job, store, images);
    assertThat(result).isInstanceOf(ArchiveResult.Archived.class);
    return store.file(((ArchiveResult.Archived) result).file());
  }

  /** A page whose words are those a program wrote on it. */
  private ArchivePage written(Original original) {
    return page(original, 0, new PageWords(List.of(), 1, "pdf-text", null));
  }

  private ArchivePage page(Original original, int orientation, List<Word> words) {
    return page(original, orientation, new PageWords(words, 1, "ocr", null));
  }

  private ArchivePage page(Original original, int orientation, PageWords words) {
    byte[] read = Json.write(words).getBytes(StandardCharsets.UTF_8);
    return new ArchivePage(
        "PKL-261121-0007.001",
        new PageSource(store.put(original.bytes()).sha256(), original.mediaType(), 0),
        orientation,
        0,
        Letter.DPI,
        store.put(read).sha256(),
        0,
        PageLimits.DEFAULT);
  }
}
