package id.berkas.intake;

import static id.berkas.intake.ScanRoom.GIVE_UP;
import static id.berkas.intake.ScanRoom.ONE_FILE;
import static id.berkas.intake.ScanRoom.QUIET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Batch;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {

  @TempDir Path home;
  private ScanRoom room;

  @BeforeEach
  void open() {
    room = new ScanRoom(home, ONE_FILE + "limits:\n  fileSize: 1 MB\n");
  }

  @AfterEach
  void close() {
    room.close();
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("empty.pdf", new byte[0], HoldReason.EMPTY_FILE),
        Arguments.of("cut.pdf", SampleScans.half(SampleScans.pdf(1)), HoldReason.TRUNCATED),
        Arguments.of("cut.tif", SampleScans.half(SampleScans.tiff(1)), HoldReason.TRUNCATED),
        Arguments.of("cut.jpg", SampleScans.half(SampleScans.jpeg(1)), HoldReason.TRUNCATED),
        Arguments.of("cut.png", SampleScans.half(SampleScans.png(1)), HoldReason.TRUNCATED),
        Arguments.of("reserved.pdf", new byte[5000], HoldReason.TRUNCATED),
        Arguments.of("letter.pdf", "Dear Sir".getBytes(UTF_8), HoldReason.NOT_A_SCAN),
        Arguments.of("notes.txt", SampleScans.pdf(1), HoldReason.NOT_A_SCAN),
        Arguments.of("huge.pdf", new byte[(1 << 20) + 1], HoldReason.TOO_LARGE));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileGoesToHeldWithItsReasonAndTheNextOnePasses(
      String name, byte[] content, HoldReason reason) throws IOException {
    room.drop(name, content);
    room.drop("zz-good.pdf", SampleScans.pdf(7));

    assertThat(room.receiveAfter(GIVE_UP)).extracting(Batch::name).containsExactly("zz-good.pdf");

    assertThat(room.names())
        .containsExactlyInAnyOrder(
            "held/" + name, "held/" + name + ".reason.txt", "done/zz-good.pdf");
    assertThat(Files.readString(room.profile.held().resolve(name + ".reason.txt")))
        .contains(reason.indonesian(), reason.english());
    assertThat(room.holds().open())
        .singleElement()
        .satisfies(
            hold -> {
              assertThat(hold.reason()).isEqualTo(reason);
              assertThat(hold.subject()).isEqualTo(Hold.Subject.FILE);
              assertThat(hold.subjectId()).isEqualTo("scanner/" + name + "#1");
            });
  }

  @Test
  void whatLooksUnfinishedIsGivenTimeUntilItIsGivenUp() {
    room.drop("cut.pdf", SampleScans.half(SampleScans.pdf(1)));

    room.sweepAfter(GIVE_UP.minusMillis(1));

    assertThat(room.names()).containsExactly("cut.pdf");
    assertThat(room.openReasons()).isEmpty();
  }

  @Test
  void twoBadFilesOfOneNameAreTwoHoldsAndBothAreKept() {
    room.drop("letter.pdf", "one".getBytes(UTF_8));
    room.receiveAfter(QUIET);
    room.drop("letter.pdf", "two".getBytes(UTF_8));
    room.receiveAfter(QUIET);

    assertThat(room.openReasons()).containsExactly(HoldReason.NOT_A_SCAN, HoldReason.NOT_A_SCAN);
    assertThat(room.names()).contains("held/letter.pdf", "held/letter (2).pdf");
  }

  @Test
  void aFileTakenOutOfHeldSettlesItsHold() throws IOException {
    room.drop("letter.pdf", "not a scan".getBytes(UTF_8));
    room.receiveAfter(QUIET);

    Files.delete(room.profile.held().resolve("letter.pdf"));
    room.sweep();

    assertThat(room.openReasons()).isEmpty();
    assertThat(room.states()).containsExactly(IncomingState.GONE);
  }

  @Test
  void aLinkIsRefusedAndWhatItPointsAtIsNotRead() throws IOException {
    Path secret = home.resolve("secret.pdf");
    Files.write(secret, SampleScans.pdf(1));
    Files.createSymbolicLink(room.profile.folder().resolve("scan.pdf"), secret);

    assertThat(room.receiveAfter(QUIET)).isEmpty();

    assertThat(room.openReasons()).containsExactly(HoldReason.OUTSIDE_THE_FOLDER);
    assertThat(room.store.addresses()).isEmpty();
    assertThat(secret).exists();
  }

  @Test
  void aLinkedFolderIsRefusedToo() throws IOException {
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Files.write(elsewhere.resolve("scan.pdf"), SampleScans.pdf(1));
    Files.createSymbolicLink(room.profile.folder().resolve("more"), elsewhere);

    assertThat(room.receiveAfter(QUIET)).isEmpty();

    assertThat(room.openReasons()).containsExactly(HoldReason.OUTSIDE_THE_FOLDER);
    assertThat(elsewhere.resolve("scan.pdf")).exists();
  }

  @Test
  void aDrawerThatIsALinkTakesNothingOut() throws IOException {
    Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
    Files.delete(room.profile.done());
    Files.createSymbolicLink(room.profile.done(), elsewhere);
    room.drop("scan.pdf", SampleScans.pdf(1));

    room.receiveAfter(QUIET);

    assertThat(elsewhere).isEmptyDirectory();
    assertThat(room.profile.folder().resolve("scan.pdf")).exists();
    assertThat(room.openReasons()).contains(HoldReason.FOLDER_UNUSABLE);
  }

  @Test
  void namesAreTextAndNothingElse() {
    String markup = "<img src=x onerror=alert(1)>'; drop table batch; --.pdf";
    room.drop(markup, SampleScans.pdf(1));
    room.drop("line\nbreak.pdf", SampleScans.pdf(2));
    room.drop("n".repeat(250) + ".pdf", "bad".getBytes(UTF_8));

    assertThat(room.receiveAfter(QUIET))
        .extracting(Batch::name)
        .containsExactlyInAnyOrder(markup, "line\uFFFDbreak.pdf");
    assertThat(room.openReasons()).containsExactly(HoldReason.NOT_A_SCAN);
    assertThat(room.profile.held().resolve("n".repeat(250) + ".pdf")).exists();
  }

  @Test
  void aScannerFolderThatVanishesIsAHoldUntilItIsBack() throws IOException {
    Path away = home.resolve("away");
    Files.move(room.profile.folder(), away);

    assertThat(room.sweep()).isEmpty();
    assertThat(room.sweep()).isEmpty();
    assertThat(room.openReasons()).containsExactly(HoldReason.FOLDER_UNUSABLE);
    assertThat(room.profile.folder()).doesNotExist();

    Files.move(away, room.profile.folder());
    room.drop("scan.pdf", SampleScans.pdf(1));
    assertThat(room.receiveAfter(QUIET)).hasSize(1);
    assertThat(room.openReasons()).isEmpty();
  }

  @Test
  void aShareThatIsNotConnectedIsNotAnEmptyFolder() throws IOException {
    room.drop("cut.pdf", SampleScans.half(SampleScans.pdf(1)));
    room.sweep();
    Path away = home.resolve("away");
    Files.move(room.profile.folder(), away);
    Files.createDirectory(room.profile.folder());

    room.sweep();

    assertThat(room.states()).containsExactly(IncomingState.SEEN);
    assertThat(room.openReasons()).containsExactly(HoldReason.FOLDER_UNUSABLE);
  }
}
