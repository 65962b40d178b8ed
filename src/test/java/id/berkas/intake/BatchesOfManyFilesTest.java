package id.berkas.intake;

import static id.berkas.intake.ScanRoom.COMMON_PREFIX;
import static id.berkas.intake.ScanRoom.FOLDER;
import static id.berkas.intake.ScanRoom.GIVE_UP;
import static id.berkas.intake.ScanRoom.ONE_FILE;
import static id.berkas.intake.ScanRoom.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesOfManyFilesTest {

  @TempDir Path home;

  @Test
  void filesWithACommonPrefixAreOneBatchInTheOrderOfTheirNumbers() {
    try (ScanRoom room = new ScanRoom(home, COMMON_PREFIX)) {
      room.drop("scan-10.jpg", SampleScans.jpeg(10));
      room.drop("scan-9.jpg", SampleScans.jpeg(9));
      room.drop("other-1.jpg", SampleScans.jpeg(1));

      List<Batch> batches = room.receiveAfter(QUIET);

      assertThat(batches).extracting(Batch::name).containsExactlyInAnyOrder("scan", "other");
      assertThat(names(batches, "scan")).containsExactly("scan-9.jpg", "scan-10.jpg");
    }
  }

  @Test
  void aPageThatComesLateKeepsTheWholeRunWaiting() {
    try (ScanRoom room = new ScanRoom(home, COMMON_PREFIX)) {
      room.drop("scan-0001.jpg", SampleScans.jpeg(1));
      room.sweepAfter(QUIET.minusSeconds(1));
      room.drop("scan-0002.jpg", SampleScans.jpeg(2));

      assertThat(room.sweepAfter(QUIET.minusSeconds(1))).isEmpty();
      assertThat(room.receiveAfter(QUIET).getFirst().files()).hasSize(2);
    }
  }

  @Test
  void aBrokenPageIsHeldAndTheRestGoesOn() {
    try (ScanRoom room = new ScanRoom(home, COMMON_PREFIX)) {
      room.drop("scan-0001.jpg", SampleScans.jpeg(1));
      room.drop("scan-0002.jpg", SampleScans.half(SampleScans.jpeg(2)));
      room.drop("scan-0003.jpg", SampleScans.jpeg(3));
      assertThat(room.receiveAfter(QUIET)).isEmpty();

      List<Batch> batches = room.receiveAfter(GIVE_UP);

      assertThat(names(batches, "scan")).containsExactly("scan-0001.jpg", "scan-0003.jpg");
      assertThat(room.openReasons()).containsExactly(HoldReason.TRUNCATED);
    }
  }

  @Test
  void theSamePagesAgainAreLinked() {
    try (ScanRoom room = new ScanRoom(home, COMMON_PREFIX)) {
      room.drop("a-1.jpg", SampleScans.jpeg(1));
      room.drop("a-2.jpg", SampleScans.jpeg(2));
      room.receiveAfter(QUIET);
      room.drop("b-1.jpg", SampleScans.jpeg(1));
      room.drop("b-2.jpg", SampleScans.jpeg(2));
      room.drop("c-1.jpg", SampleScans.jpeg(2));
      room.drop("c-2.jpg", SampleScans.jpeg(1));

      assertThat(room.receiveAfter(QUIET)).extracting(Batch::name).containsExactly("c");
    }
  }

  @Test
  void aSubfolderOfPageFilesIsOneBatch() {
    try (ScanRoom room = new ScanRoom(home, FOLDER)) {
      room.drop("job 7/page2.jpg", SampleScans.jpeg(2));
      room.drop("job 7/page1.jpg", SampleScans.jpeg(1));
      room.drop("job 8/page1.jpg", SampleScans.jpeg(3));

      List<Batch> batches = room.receiveAfter(QUIET);

      assertThat(names(batches, "job 7")).containsExactly("job 7/page1.jpg", "job 7/page2.jpg");
      assertThat(batches).hasSize(2);
      assertThat(room.names())
          .containsExactly("done/job 7/page1.jpg", "done/job 7/page2.jpg", "done/job 8/page1.jpg");
      assertThat(room.profile.folder().resolve("job 7")).doesNotExist();
      assertThat(room.profile.folder()).isDirectory();
    }
  }

  @Test
  void aDoneMarkerAnnouncesTheFolder() {
    try (ScanRoom room = new ScanRoom(home, FOLDER + "complete:\n  doneMarker: .done\n")) {
      room.drop("job/page1.jpg", SampleScans.jpeg(1));
      assertThat(room.receiveAfter(GIVE_UP.minusSeconds(1))).isEmpty();
      room.drop("job/page2.jpg", SampleScans.jpeg(2));
      room.drop("job/finished.done", new byte[0]);

      assertThat(room.receiveAfter(QUIET).getFirst().files()).hasSize(2);
      assertThat(room.names())
          .containsExactly("done/job/finished.done", "done/job/page1.jpg", "done/job/page2.jpg");
    }
  }

  @Test
  void aDoneMarkerAnnouncesOnlyItsOwnFile() {
    try (ScanRoom room = new ScanRoom(home, ONE_FILE + "complete:\n  doneMarker: .ok\n")) {
      room.drop("a.pdf", SampleScans.pdf(1));
      room.drop("ab.pdf", SampleScans.pdf(2));
      room.drop("A.OK", new byte[0]);

      assertThat(room.receiveAfter(QUIET)).extracting(Batch::name).containsExactly("a.pdf");
      assertThat(room.names()).containsExactly("ab.pdf", "done/A.OK", "done/a.pdf");
      room.receiveAfter(GIVE_UP);
      assertThat(room.openReasons()).containsExactly(HoldReason.TRUNCATED);
    }
  }

  @Test
  void aWorkingNameIsNotTakenUntilTheScannerRenamesIt() throws IOException {
    try (ScanRoom room = new ScanRoom(home, ONE_FILE + "complete:\n  writingSuffix: .writing\n")) {
      Path file = room.drop("scan.pdf.writing", SampleScans.pdf(1));
      assertThat(room.receiveAfter(QUIET)).isEmpty();

      Files.move(file, room.profile.folder().resolve("scan.pdf"));

      assertThat(room.sweep()).hasSize(1);
    }
  }

  @Test
  void originalsAreDeletedWhenTheProfileSaysSo() {
    try (ScanRoom room = new ScanRoom(home, ONE_FILE + "afterIntake: delete\n")) {
      room.drop("scan.pdf", SampleScans.pdf(1));

      Batch batch = room.receiveAfter(QUIET).getFirst();

      assertThat(room.names()).isEmpty();
      assertThat(room.store.intact(batch.files().getFirst().original())).isTrue();
    }
  }

  private static List<String> names(List<Batch> batches, String name) {
    return batches.stream()
        .filter(batch -> batch.name().equals(name))
        .flatMap(batch -> batch.files().stream())
        .map(BatchFile::name)
        .toList();
  }
}
