package id.berkas.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.berkas.specimen.DayTruth.Disposition;
import id.berkas.specimen.DayTruth.FileTruth;
import id.berkas.specimen.DayTruth.PacketTruth;
import id.berkas.specimen.DayTruth.PageTruth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropBoxDayTest {
  @TempDir static Path folder;

  private static DayTruth day;

  @BeforeAll
  static void aDemoDay() throws IOException {
    day = generate(folder.resolve("day"), DayOrder.demo(7));
  }

  @Test
  void theDemoDayBringsTwelvePacketsOnThreeScanners() {
    assertThat(day.packets()).hasSize(12);
    assertThat(day.pageCount()).isBetween(75, 120);
    assertThat(day.files()).extracting(FileTruth::scanner).contains("mfp", "adf", "desktop");
  }

  @Test
  void everyPageIsFiledOrSeparatorOrBlankAndBelongsToAPacket() {
    long filed = pages().filter(page -> page.disposition() == Disposition.FILED).count();
    long separators = pages().filter(page -> page.disposition() == Disposition.SEPARATOR).count();
    long blanks = pages().filter(page -> page.disposition() == Disposition.BLANK).count();
    assertThat(filed + separators + blanks).isEqualTo(day.pageCount());
    assertThat(day.packets().stream().mapToInt(PacketTruth::pages).sum())
        .isEqualTo(day.pageCount());
    assertThat(separators).isEqualTo(11);
    assertThat(blanks).isPositive();
  }

  @Test
  void everyFileHoldsAsManyPagesAsTheTruthSays() throws IOException {
    for (FileTruth file : day.files()) {
      assertThat(pagesIn(folder.resolve("day").resolve(file.file())))
          .as(file.file())
          .isEqualTo(file.pages().size());
    }
  }

  @Test
  void everyOutcomeOccurs() {
    assertThat(day.packets()).extracting(PacketTruth::outcome).contains(Outcome.values());
  }

  @Test
  void anExpectedRegistrationIsInTheRegistrationFileAndAnUnregisteredOwnerIsNot()
      throws IOException {
    String csv = Files.readString(folder.resolve("day").resolve(DropBoxDay.REGISTRATIONS));
    assertThat(
            day.packets().stream().map(PacketTruth::registration).filter(number -> number != null))
        .hasSize(11)
        .allMatch(csv::contains);
    int stranger =
        day.packets().stream()
            .filter(packet -> packet.hazards().contains(Hazard.UNREGISTERED))
            .findFirst()
            .orElseThrow()
            .index();
    assertThat(
            pages()
                .filter(page -> page.packet() == stranger)
                .flatMap(page -> page.fields().values().stream())
                .filter(value -> value.matches("\\d{16}")))
        .isNotEmpty()
        .noneMatch(csv::contains);
  }

  @Test
  void aMissingDocumentIsNowhereInItsPacket() {
    for (PacketTruth packet : day.packets()) {
      List<String> types =
          pages()
              .filter(page -> page.packet() == packet.index())
              .flatMap(page -> page.types().stream())
              .toList();
      assertThat(types).as("packet " + packet.index()).noneMatch(packet.missing()::contains);
      if (packet.hazards().contains(Hazard.MISSING_DOCUMENT)) {
        assertThat(packet.missing()).isNotEmpty();
      }
    }
  }

  @Test
  void everyDrawnPageSaysThatItIsASpecimen() {
    assertThat(pages().filter(filed()))
        .allMatch(page -> String.join(" ", page.lines()).contains("SPECIMEN"));
  }

  @Test
  void anOpenDayUsesNoHeldOutLayout() {
    assertThat(pages()).noneMatch(PageTruth::heldOut);
  }

  @Test
  void theTruthFileReadsBackAsItWas() throws IOException {
    assertThat(DayTruth.read(folder.resolve("day").resolve(DropBoxDay.TRUTH))).isEqualTo(day);
  }

  @Test
  void theSameSeedMakesTheSameBytesAndAnotherSeedOthers() throws IOException {
    DayOrder small = DayOrder.demo(3).withPackets(2);
    generate(folder.resolve("first"), small);
    generate(folder.resolve("second"), small);
    generate(folder.resolve("other"), DayOrder.demo(4).withPackets(1));
    assertThat(bytesOf("second")).isEqualTo(bytesOf("first"));
    assertThat(bytesOf("other").lines())
        .doesNotContainAnyElementsOf(bytesOf("first").lines().toList());
  }

  @Test
  void aFolderThatIsNotEmptyIsRefused() {
    assertThatThrownBy(() -> generate(folder.resolve("day"), DayOrder.demo(7)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("empty folder");
  }

  private static DayTruth generate(Path target, DayOrder order) throws IOException {
    return DropBoxDay.generate(target, order, Artists.COVERS, Artists.BARCODES);
  }

  private static Stream<PageTruth> pages() {
    return day.files().stream().flatMap(file -> file.pages().stream());
  }

  private static Predicate<PageTruth> filed() {
    return page -> page.disposition() == Disposition.FILED;
  }

  private static int pagesIn(Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return document.getNumberOfPages();
      }
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.next();
      reader.setInput(in);
      int pages = reader.getNumImages(true);
      assertThat(reader.read(pages - 1).getWidth()).isGreaterThan(2000);
      reader.dispose();
      return pages;
    }
  }

  private static String bytesOf(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(DropBoxDayTest::fingerprint)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String fingerprint(Path file) {
    try {
      return file.getFileName() + " " + Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
