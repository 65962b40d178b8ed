package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.completeness.Checklist;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.fakes.TestDatabase;
import id.berkas.matching.ForeignPage;
import id.berkas.matching.Match;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueingTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue = new QueueContext(database.source());
  private final Packets packets = queue.bean(Packets.class);

  @AfterEach
  void close() {
    queue.close();
    database.close();
  }

  private Packet packet(String... alarms) {
    return queue.desk.packet(queue.desk.batch("PKL", QueueContext.MONDAY_MORNING), alarms);
  }

  private Task queue(Packet packet) {
    queue.verification.queue(new PacketRef(packet.id()));
    return queue.tasks.ofPacket(packet.id()).orElseThrow();
  }

  @Test
  void aTaskSaysWhyAPersonShouldLook() {
    Packet packet = packet("separator-probably-missing:7");
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Conflict(
            packet.id(),
            null,
            List.of(),
            List.of(),
            List.of(new ForeignPage("page", "another NIK")),
            List.of("two-people")));
    packets.keepFinding(
        packet.id(),
        Checklist.FINDING,
        new Checklist(
            packet.id(),
            null,
            "2022",
            List.of(),
            List.of(new Checklist.Missing("TABUNGAN", "Buku tabungan", "Bank book", "2022", "x")),
            List.of(),
            List.of()));

    assertThat(queue(packet).reason())
        .isEqualTo(
            new Reason(
                "conflict",
                null,
                null,
                List.of("TABUNGAN"),
                List.of("separator-probably-missing:7", "two-people"),
                1,
                0));
    assertThat(packets.get(packet.id()).state()).isEqualTo(PacketState.QUEUED);
  }

  @Test
  void aPacketQueuedTwiceHasOneTask() {
    Packet packet = packet();
    Task first = queue(packet);
    Task second = queue(packet);

    assertThat(second).isEqualTo(first);
    assertThat(queue.tasks.list(TaskFilter.open("PKL"))).hasSize(1);
  }

  @Test
  void aDecidedTaskIsLeftAlone() {
    Packet packet = packet();
    Task task = queue(packet);
    queue.tasks.claim(task.id(), "sari");
    queue.decisions.decide(task.id(), "sari", task.version(), Decision.REJECTED, "bukan kita");
    packets.keepFinding(
        packet.id(),
        Match.KIND,
        new Match.Doubtful(packet.id(), null, List.of(), List.of(), List.of(), List.of()));

    assertThat(queue(packet).reason().outcome()).isEqualTo("missing");
  }

  @Test
  void whatLacksIsGroundEnoughToSendAPacketBackButNotToRejectIt() {
    Packet packet = packet();
    packets.keepFinding(
        packet.id(),
        Checklist.FINDING,
        new Checklist(
            packet.id(),
            null,
            "2022",
            List.of(),
            List.of(new Checklist.Missing("TABUNGAN", "Buku tabungan", "Bank book", "2022", "x")),
            List.of(),
            List.of()));
    Task task = queue(packet);
    queue.tasks.claim(task.id(), "sari");

    assertThat(queue.decisions.decide(task.id(), "sari", task.version(), Decision.REJECTED, " "))
        .isEqualTo(new DecisionResult.NoteMissing());
    assertThat(queue.decisions.decide(task.id(), "sari", task.version(), Decision.SENT_BACK, " "))
        .isInstanceOf(DecisionResult.Decided.class);
  }

  @Test
  void aWholePacketIsNotSentBackWithoutGrounds() {
    Task task = queue(packet());
    queue.tasks.claim(task.id(), "sari");

    assertThat(queue.decisions.decide(task.id(), "sari", task.version(), Decision.SENT_BACK, ""))
        .isEqualTo(new DecisionResult.NoteMissing());
  }

  @Test
  void theListIsCutByBranchStateAndOutcome() {
    Task open = queue(packet());
    queue.queued("SMG", QueueContext.MONDAY_MORNING);
    Task decided = queue(packet());
    queue.tasks.claim(decided.id(), "sari");
    queue.decisions.decide(decided.id(), "sari", 1, Decision.ACCEPTED, "");

    assertThat(queue.tasks.list(TaskFilter.open("PKL"))).containsExactly(open);
    assertThat(queue.tasks.list(new TaskFilter("PKL", null, "certain", 10))).isEmpty();
    assertThat(queue.tasks.list(new TaskFilter(null, Task.State.DECIDED, "missing", 10)))
        .extracting(Task::id)
        .containsExactly(decided.id());
  }
}
