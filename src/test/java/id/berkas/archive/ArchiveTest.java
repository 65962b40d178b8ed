package id.berkas.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.archive.ArchiveJob.ArchivePage;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Pages;
import id.berkas.fakes.StageUnderTest;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.matching.Match;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final String REGISTRATION = "LA-PKL-200428-00017";

  @TempDir Path data;
  private StageUnderTest stage;
  private Archive archive;

  @BeforeEach
  void start() {
    stage = new StageUnderTest(data, Archive.class);
    archive = stage.bean(Archive.class);
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void theFileIsAskedForWithAllPagesAndWhereTheyCameFrom() {
    Packet packet = stage.packet(2);
    stage.bean(Pages.class).read(packet.pages().getFirst(), "cd34");

    ArchiveJob job = archive.ask(new PacketRef(packet.id()));

    assertThat(job.pages()).extracting(ArchivePage::id).containsExactlyElementsOf(packet.pages());
    assertThat(job.pages()).extracting(ArchivePage::words).containsExactly("cd34", null);
    assertThat(job.pages().getFirst().orientation()).isEqualTo(90);
    assertThat(job.pages().getFirst().dpi()).isEqualTo(200);
    assertThat(job.properties())
        .containsEntry("packet", packet.id())
        .containsEntry("batch", packet.batch())
        .containsEntry("originals", "ab12")
        .containsEntry("received", StageUnderTest.RECEIVED.toString());
  }

  @Test
  void onlyACertainRegistrationIsWrittenIntoTheFile() {
    Packet packet = stage.packet(1);
    PacketRef ref = new PacketRef(packet.id());
    Match certain =
        new Match.Certain(packet.id(), REGISTRATION, List.of(), List.of(), List.of(), List.of());
    Match doubtful =
        new Match.Doubtful(packet.id(), REGISTRATION, List.of(), List.of(), List.of(), List.of());

    stage.bean(Packets.class).keepFinding(packet.id(), Match.KIND, doubtful);
    assertThat(archive.ask(ref).properties()).doesNotContainKey("registration");

    stage.bean(Packets.class).keepFinding(packet.id(), Match.KIND, certain);
    assertThat(archive.ask(ref).properties()).containsEntry("registration", REGISTRATION);
  }

  @Test
  void theFileSaysWhichPagesAreWhichDocument() {
    Packet packet = stage.packet(4);
    List<String> pages = packet.pages();
    Documents found =
        new Documents(
            packet.id(),
            List.of(
                new FoundDocument("KTP", pages.subList(0, 1), 0.9, List.of()),
                new FoundDocument("KPJ", pages.subList(0, 1), 0.9, List.of()),
                new FoundDocument("F5", pages.subList(1, 3), 0.9, List.of())),
            List.of());

    stage.bean(Packets.class).keepFinding(packet.id(), Documents.FINDING, found);

    assertThat(archive.ask(new PacketRef(packet.id())).properties())
        .containsEntry("documents", "KTP 1; KPJ 1; F5 2-3");
  }

  @Test
  void theFilesChecksumIsKeptWithThePacketHoweverOftenItComes() {
    Packet packet = stage.packet(1);
    ArchiveResult done = new ArchiveResult.Archived(packet.id(), "ef56", 4711);

    archive.keep(done);

    assertThat(archive.keep(done)).isEqualTo(new PacketRef(packet.id()));
    assertThat(stage.bean(Packets.class).finding(packet.id(), ArchiveFile.KIND, ArchiveFile.class))
        .contains(new ArchiveFile("ef56", 4711));
    assertThat(stage.bean(Packets.class).get(packet.id()).state()).isEqualTo(PacketState.ARCHIVED);
  }

  @Test
  void aPacketWithoutItsFileIsHeldAndGoesOnAndCanBeTriedAgain() {
    Packet packet = stage.packet(1);

    archive.keep(new ArchiveResult.Refused(packet.id(), HoldReason.STORE_FULL, "no room"));

    Hold hold = stage.bean(Holds.class).open().getFirst();
    assertThat(hold.subjectId()).isEqualTo(packet.id());
    assertThat(stage.bean(Holds.class).retryMessage(hold.id()).orElseThrow().queue())
        .isEqualTo("jobs.archive");
    assertThat(stage.bean(Packets.class).get(packet.id()).state()).isEqualTo(PacketState.ARCHIVED);

    archive.keep(new ArchiveResult.Archived(packet.id(), "ef56", 4711));
    assertThat(stage.bean(Holds.class).open()).isEmpty();
  }
}
