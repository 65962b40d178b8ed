package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.fakes.Registered;
import id.berkas.fakes.TestDatabase;
import id.berkas.matching.Cases;
import id.berkas.matching.Match;
import id.berkas.registration.Registrations;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentBackPapersComeAgainTest {

  private final TestDatabase database = new TestDatabase();
  private final QueueContext queue = new QueueContext(database.source());
  private final Cases cases = queue.bean(Cases.class);

  @BeforeEach
  void aRegistration() {
    queue.bean(Registrations.class).add(List.of(Registered.as("LA-1").name("SITI").done()));
  }

  @AfterEach
  void close() {
    queue.close();
    database.close();
  }

  @Test
  void theOfficerIsToldThatPapersCameLater() {
    Packet first = packet(0);
    cases.join(first.id(), "LA-1");
    decide(first, Decision.SENT_BACK);

    Packet supplement = packet(48);
    cases.join(supplement.id(), "LA-1");

    assertThat(queue(supplement).reason().alarms()).containsExactly("supplement:" + first.id());
  }

  @Test
  void aDoubtfulPacketThatWasSentBackIsOfTheCase() {
    Packet doubtful = packet(0);

    decide(doubtful, Decision.SENT_BACK);

    assertThat(cases.packets("LA-1")).containsExactly(doubtful.id());
    assertThat(cases.undecided("LA-1")).isEmpty();
  }

  @Test
  void aRejectedPacketIsNotOfTheCase() {
    Packet first = packet(0);
    cases.join(first.id(), "LA-1");

    decide(first, Decision.REJECTED);

    assertThat(cases.packets("LA-1")).isEmpty();
    assertThat(queue(packet(48)).reason().alarms()).isEmpty();
  }

  private Packet packet(int hoursLater) {
    Packet packet =
        queue.desk.packet(
            queue.desk.batch(
                "PKL", QueueContext.MONDAY_MORNING.plus(Duration.ofHours(hoursLater))));
    queue
        .bean(Packets.class)
        .keepFinding(
            packet.id(),
            Match.KIND,
            new Match.Doubtful(packet.id(), "LA-1", List.of(), List.of(), List.of(), List.of()));
    return packet;
  }

  private void decide(Packet packet, Decision decision) {
    Task task = queue(packet);
    queue.tasks.claim(task.id(), "sari");
    assertThat(queue.decisions.decide(task.id(), "sari", task.version(), decision, "KTP kabur"))
        .isInstanceOf(DecisionResult.Decided.class);
  }

  private Task queue(Packet packet) {
    queue.verification.queue(new PacketRef(packet.id()));
    return queue.tasks.ofPacket(packet.id()).orElseThrow();
  }
}
