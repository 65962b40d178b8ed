package id.berkas.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page.Reading;
import id.berkas.document.Pages;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.imaging.PageLimits;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {

  @TempDir Path data;
  private StageUnderTest stage;
  private Recognition recognition;

  @BeforeEach
  void start() {
    stage = new StageUnderTest(data, Recognition.class);
    recognition = stage.bean(Recognition.class);
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void everyFiledPageIsAskedForAsItsProfileSays() {
    Packet packet = stage.packet(2);

    PagesToRead asked = recognition.ask(new PacketRef(packet.id()));

    assertThat(asked.jobs()).extracting(ReadJob::page).containsExactlyElementsOf(packet.pages());
    ReadJob first = asked.jobs().getFirst();
    assertThat(first.languages()).isEqualTo("eng+ind");
    assertThat(first.orientation()).isEqualTo(90);
    assertThat(first.skew()).isEqualTo(0.5);
    assertThat(first.limits()).isEqualTo(new PageLimits(2000, 80_000_000, 60));
    assertThat(asked.through()).isEmpty();
  }

  @Test
  void aPacketWithoutPagesDoesNotWait() {
    PacketRef packet = new PacketRef(stage.packet(0).id());

    assertThat(recognition.ask(packet).through()).containsExactly(packet);
    assertThat(state(packet)).isEqualTo(PacketState.READ);
  }

  @Test
  void aPacketGoesOnWithItsLastPageAndNotBefore() {
    Packet packet = stage.packet(2);
    PacketRef ref = new PacketRef(packet.id());

    assertThat(recognition.read(read(packet.pages().get(1)))).isEmpty();
    assertThat(state(ref)).isEqualTo(PacketState.SEPARATED);
    assertThat(recognition.read(read(packet.pages().get(0)))).containsExactly(ref);
    assertThat(state(ref)).isEqualTo(PacketState.READ);
    assertThat(stage.bean(Pages.class).get(packet.pages().get(0)).words()).isEqualTo("cd34");
  }

  @Test
  void anUnreadablePageIsHeldAndItsPacketGoesOn() {
    Packet packet = stage.packet(1);
    String page = packet.pages().getFirst();

    assertThat(recognition.read(refused(page))).containsExactly(new PacketRef(packet.id()));

    Hold hold = stage.bean(Holds.class).open().getFirst();
    assertThat(hold.subjectId()).isEqualTo(page);
    assertThat(hold.reason()).isEqualTo(HoldReason.UNREADABLE);
    assertThat(stage.bean(Holds.class).retryMessage(hold.id()).orElseThrow().queue())
        .isEqualTo("jobs.read");
    assertThat(stage.bean(Pages.class).get(page).reading()).isEqualTo(Reading.UNREADABLE);
  }

  @Test
  void anAnswerThatComesTwiceChangesNothing() {
    Packet packet = stage.packet(1);
    String page = packet.pages().getFirst();
    recognition.read(refused(page));

    assertThat(recognition.read(refused(page))).containsExactly(new PacketRef(packet.id()));
    assertThat(stage.bean(Holds.class).open()).hasSize(1);
  }

  @Test
  void aRetryThatSucceedsSettlesTheHoldAndALateRefusalDoesNotUndoIt() {
    String page = stage.packet(1).pages().getFirst();
    recognition.read(refused(page));

    recognition.read(read(page));
    recognition.read(refused(page));

    assertThat(stage.bean(Holds.class).open()).isEmpty();
    assertThat(stage.bean(Pages.class).get(page).reading()).isEqualTo(Reading.READ);
  }

  @Test
  void pagesAlreadyReadAreNotAskedForAgain() {
    Packet packet = stage.packet(2);
    recognition.read(read(packet.pages().getFirst()));

    assertThat(recognition.ask(new PacketRef(packet.id())).jobs())
        .extracting(ReadJob::page)
        .containsExactly(packet.pages().getLast());
  }

  private PacketState state(PacketRef ref) {
    return stage.bean(Packets.class).get(ref.packet()).state();
  }

  private static ReadResult read(String page) {
    return new ReadResult.Read(page, "cd34", 90);
  }

  private static ReadResult refused(String page) {
    return new ReadResult.Refused(page, HoldReason.UNREADABLE, "three workers ended");
  }
}
