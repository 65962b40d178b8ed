package id.berkas.intake;

import static id.berkas.intake.ScanRoom.ONE_FILE;
import static id.berkas.intake.ScanRoom.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.BatchRef;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

  @TempDir Path home;
  private ScanRoom room;

  @BeforeEach
  void open() {
    room = new ScanRoom(home, ONE_FILE);
    room.drop("scan.pdf", SampleScans.pdf(1));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void betweenCommitAndReleaseTheSameBatchIsSentAgain() {
    List<BatchRef> before = room.sweepAfter(QUIET);
    room.crash();

    assertThat(room.sweep()).isEqualTo(before);
    assertThat(room.sweepAfter(QUIET)).isEqualTo(before);
    assertThat(room.names()).containsExactly("scan.pdf");

    room.intake().release(before.getFirst());

    assertThat(room.sweepAfter(QUIET)).isEmpty();
    assertThat(room.batches()).isEqualTo(1);
    assertThat(room.names()).containsExactly("done/scan.pdf");
  }

  @Test
  void betweenStoreAndCommitTheFileIsTakenAsIfNothingHadBeen() throws IOException {
    room.store.put(Files.readAllBytes(room.profile.folder().resolve("scan.pdf")));
    room.crash();

    assertThat(room.receiveAfter(QUIET)).hasSize(1);
    assertThat(room.store.addresses()).hasSize(1);
  }

  @Test
  void betweenReleaseAndMoveTheFileIsMovedAndNotSentAgain() {
    BatchRef batch = room.sweepAfter(QUIET).getFirst();
    room.ledger().released(batch.batch());
    room.crash();

    assertThat(room.sweep()).isEmpty();
    assertThat(room.names()).containsExactly("done/scan.pdf");
    assertThat(room.batches()).isEqualTo(1);
  }

  @Test
  void afterTheMoveTheLedgerCatchesUp() throws IOException {
    BatchRef batch = room.sweepAfter(QUIET).getFirst();
    room.ledger().released(batch.batch());
    Files.move(room.profile.folder().resolve("scan.pdf"), room.profile.done().resolve("scan.pdf"));
    room.crash();

    assertThat(room.sweepAfter(QUIET)).isEmpty();
    assertThat(room.ledger().lying("scanner")).isEmpty();
    assertThat(room.batches()).isEqualTo(1);
  }

  @Test
  void aReleaseDoneTwiceIsDoneOnce() {
    BatchRef batch = room.sweepAfter(QUIET).getFirst();

    room.intake().release(batch);
    room.intake().release(batch);

    assertThat(room.names()).containsExactly("done/scan.pdf");
    assertThat(room.openReasons()).isEmpty();
  }

  @Test
  void aFileThatCannotBeMovedNowIsMovedByALaterSweep() throws IOException {
    Files.delete(room.profile.done());
    Files.writeString(room.profile.done(), "in the way");
    room.receiveAfter(QUIET);
    assertThat(room.openReasons()).containsExactly(HoldReason.FOLDER_UNUSABLE);
    assertThat(room.sweep()).isEmpty();

    Files.delete(room.profile.done());
    Files.createDirectory(room.profile.done());
    room.sweep();

    assertThat(room.names()).containsExactly("done/scan.pdf");
    assertThat(room.openReasons()).isEmpty();
  }

  @Test
  void betweenHoldAndMoveTheFileStillGoesToHeld() {
    room.drop("letter.pdf", new byte[] {'h', 'e', 'l', 'l', 'o'});
    room.sweep();
    IncomingFile letter =
        room.ledger().waiting().stream()
            .filter(file -> file.path().equals("letter.pdf"))
            .findFirst()
            .orElseThrow();
    room.ledger().held(letter, HoldReason.NOT_A_SCAN, "its first bytes are not those of a scan");
    room.crash();

    room.sweep();

    assertThat(room.names()).contains("held/letter.pdf", "held/letter.pdf.reason.txt");
  }
}
