package id.berkas.intake;

import static id.berkas.intake.ScanRoom.GIVE_UP;
import static id.berkas.intake.ScanRoom.ONE_FILE;
import static id.berkas.intake.ScanRoom.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingFilesTest {

  @TempDir Path home;
  private ScanRoom room;

  @BeforeEach
  void open() {
    room = new ScanRoom(home, ONE_FILE);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aWholeFileThatStoodStillBecomesABatchAndLeavesTheFolderLast() {
    byte[] scan = SampleScans.pdf(1);
    room.drop("scan.pdf", scan);

    Batch batch = room.batch(room.sweepAfter(QUIET).getFirst());

    assertThat(batch.id()).isEqualTo("PKL-261116-0001");
    assertThat(batch.state()).isEqualTo(BatchState.RECEIVED);
    assertThat(batch.receivedAt()).isEqualTo(room.clock.instant().minus(QUIET));
    assertThat(batch.files()).extracting(BatchFile::name).containsExactly("scan.pdf");
    assertThat(room.store.bytes(batch.files().getFirst().original())).isEqualTo(scan);
    assertThat(room.names()).containsExactly("scan.pdf");

    room.intake().release(new BatchRef(batch.id()));

    assertThat(room.names()).containsExactly("done/scan.pdf");
    assertThat(room.states()).containsExactly(IncomingState.RELEASED);
    assertThat(room.sweep()).isEmpty();
  }

  @Test
  void allFourKindsOfScanAreTaken() {
    room.drop("a.pdf", SampleScans.pdf(1));
    room.drop("b.tif", SampleScans.tiff(1));
    room.drop("c.jpg", SampleScans.jpeg(1));
    room.drop("d.png", SampleScans.png(1));

    assertThat(room.receiveAfter(QUIET)).hasSize(4);
  }

  @Test
  void theBytesDecideWhatItIsNotTheName() {
    room.drop("really-a-tiff.pdf", SampleScans.tiff(1));

    assertThat(room.receiveAfter(QUIET)).hasSize(1);
  }

  @Test
  void anOldTimeOnACopiedFileProvesNothing() throws IOException {
    Path file = room.drop("copied.pdf", SampleScans.pdf(1));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(room.sweep()).isEmpty();
    room.clock.advance(QUIET.minusMillis(1));
    assertThat(room.sweep()).isEmpty();
    room.clock.advance(Duration.ofMillis(1));
    assertThat(room.sweep()).hasSize(1);
  }

  @Test
  void aFileSeenAndNotYetWholeIsShownWithItsAgeAndWhatItLacks() {
    room.drop("slow.pdf", SampleScans.half(SampleScans.pdf(1)));

    room.sweepAfter(Duration.ofMinutes(3));

    assertThat(room.ledger().waiting())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.state()).isEqualTo(IncomingState.SEEN);
              assertThat(file.age(room.clock.instant())).isEqualTo(Duration.ofMinutes(3));
              assertThat(file.detail()).contains("%%EOF");
            });
    assertThat(room.openReasons()).isEmpty();
  }

  @Test
  void aSlowWriterThatPausesAndReopensIsTakenOnceAndWhole() throws IOException {
    byte[] scan = SampleScans.tiff(3);
    Path file = room.drop("slow.tif", new byte[0]);
    for (int written = 0; written < scan.length; written += 97) {
      int end = Math.min(scan.length, written + 97);
      Files.write(file, Arrays.copyOf(scan, end));
      boolean finished = end == scan.length;
      assertThat(room.sweepAfter(finished ? Duration.ZERO : Duration.ofSeconds(8))).isEmpty();
    }

    List<Batch> batches = room.receiveAfter(QUIET);

    assertThat(batches).hasSize(1);
    assertThat(room.store.bytes(batches.getFirst().files().getFirst().original())).isEqualTo(scan);
    assertThat(room.receiveAfter(GIVE_UP)).isEmpty();
    assertThat(room.batches()).isEqualTo(1);
  }

  @Test
  void theSameNameUsedAgainIsAnotherFile() {
    room.drop("scan.pdf", SampleScans.pdf(1));
    room.receiveAfter(QUIET);
    room.drop("scan.pdf", SampleScans.pdf(2));

    assertThat(room.receiveAfter(QUIET)).hasSize(1);
    assertThat(room.names()).containsExactly("done/scan (2).pdf", "done/scan.pdf");
    assertThat(room.batches()).isEqualTo(2);
  }

  @Test
  void aNameUsedAgainBeforeItsReleaseLosesNeitherFile() {
    room.drop("scan.pdf", SampleScans.pdf(1));
    BatchRef first = room.sweepAfter(QUIET).getFirst();
    room.drop("scan.pdf", SampleScans.pdf(22_222));

    room.intake().release(first);

    assertThat(room.names()).containsExactly("scan.pdf");
    assertThat(room.receiveAfter(QUIET)).hasSize(1);
    assertThat(room.batches()).isEqualTo(2);
  }

  @Test
  void theSameBytesAgainAreLinkedAndNotImported() {
    byte[] scan = SampleScans.pdf(1);
    room.drop("scan.pdf", scan);
    Batch first = room.receiveAfter(QUIET).getFirst();
    room.drop("again.pdf", scan);

    assertThat(room.receiveAfter(QUIET)).isEmpty();

    assertThat(room.batches()).isEqualTo(1);
    assertThat(room.names()).containsExactly("done/again.pdf", "done/scan.pdf");
    assertThat(room.ledger().ofBatch(first.id()))
        .extracting(IncomingFile::state)
        .containsExactly(IncomingState.RELEASED, IncomingState.LINKED);
  }

  @Test
  void droppingsOfFileManagersAreNobodysScan() {
    room.drop("Thumbs.db", new byte[] {1});
    room.drop("._scan.pdf", new byte[] {1});
    room.drop("scan.pdf.part", new byte[] {1});
    room.drop("@eaDir/scan.pdf", SampleScans.pdf(9));

    room.sweepAfter(GIVE_UP);

    assertThat(room.states()).isEmpty();
    assertThat(room.names()).hasSize(4);
  }

  @Test
  void subfoldersOfTheScannerAreSweptAndKept() {
    room.drop("user1/scan.pdf", SampleScans.pdf(1));

    assertThat(room.receiveAfter(QUIET)).hasSize(1);
    assertThat(room.names()).containsExactly("done/user1/scan.pdf");
    assertThat(room.profile.folder().resolve("user1")).isDirectory();
  }

  @Test
  void aFullStoreLeavesTheFileInTheFolderAndTakesItLater() {
    room.drop("scan.pdf", SampleScans.pdf(1));
    room.store.fill();
    assertThat(room.sweepAfter(QUIET)).isEmpty();
    assertThat(room.openReasons()).containsExactly(HoldReason.STORE_FULL);
    assertThat(room.names()).containsExactly("scan.pdf");

    room.store.free();

    assertThat(room.receiveAfter(QUIET)).hasSize(1);
    assertThat(room.openReasons()).isEmpty();
    assertThat(room.names()).containsExactly("done/scan.pdf");
  }

  @Test
  void aFileThatSomebodyTakesAwayIsGone() throws IOException {
    Path file = room.drop("scan.pdf", SampleScans.half(SampleScans.pdf(1)));
    room.sweep();
    Files.delete(file);

    room.sweep();

    assertThat(room.states()).containsExactly(IncomingState.GONE);
    assertThat(room.ledger().waiting()).isEmpty();
  }
}
