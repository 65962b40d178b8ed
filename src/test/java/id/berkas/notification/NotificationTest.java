package id.berkas.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.fakes.Desk;
import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.matching.Match;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class NotificationTest {

  private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

  private final TestDatabase database = new TestDatabase();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

  @BeforeEach
  void open() {
    beans.registerBean(JdbcClient.class, database::sql);
    beans.registerBean(Clock.class, () -> new SettableClock(NOW));
    beans.scan("id.berkas.document", "id.berkas.notification");
    beans.refresh();
  }

  @AfterEach
  void close() {
    beans.close();
    database.close();
  }

  private Packet packet() {
    Desk desk = new Desk(beans);
    return desk.packet(desk.batch("PKL", NOW));
  }

  private PacketReady describe(Packet packet) {
    return beans.getBean(Notification.class).describe(new PacketRef(packet.id()));
  }

  @Test
  void otherSystemsLearnWhichPacketOfWhomIsReady() {
    Packet packet = packet();
    beans
        .getBean(Packets.class)
        .keepFinding(
            packet.id(),
            Match.KIND,
            new Match.Certain(packet.id(), "LA-1", List.of(), List.of(), List.of(), List.of()));

    assertThat(describe(packet))
        .isEqualTo(new PacketReady(packet.id(), packet.batch(), "LA-1", "certain", NOW));
  }

  @Test
  void aPacketWithoutMatchIsAnnouncedToo() {
    Packet packet = packet();

    assertThat(describe(packet))
        .isEqualTo(new PacketReady(packet.id(), packet.batch(), null, "missing", NOW));
  }
}
