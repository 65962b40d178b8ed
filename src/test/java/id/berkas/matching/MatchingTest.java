package id.berkas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Box;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.fakes.TestDatabase;
import id.berkas.registration.Registrations;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The stage on a real database. */
class MatchingTest {

  private static final Box BOX = new Box(1, 2, 3, 4);
  private static final String PACKET = Packet.id("B1", 1);
  private static final String KTP = "B1.002";

  private final TestDatabase database = new TestDatabase();
  private final AnnotationConfigApplicationContext hub = new AnnotationConfigApplicationContext();

  @BeforeEach
  void aClassifiedPacketUnderTheCoverOfAni() {
    hub.registerBean(DataSource.class, database::source);
    hub.register(Hub.class);
    hub.refresh();
    hub.getBean(Registrations.class).add(List.of(Specimens.ANI, Specimens.BUDI));
    hub.getBean(Batches.class)
        .add(
            new Batch(
                "B1", "desk", "PKL", "scan.pdf", BatchState.SEPARATED, Instant.EPOCH, List.of()));
    hub.getBean(Packets.class)
        .add(
            new Packet(
                PACKET,
                "B1",
                1,
                PacketState.CLASSIFIED,
                new PacketOpening.ByCoverSheet("B1.001", "ANI", "S1", BOX),
                List.of(),
                List.of()));
    Pages pages = hub.getBean(Pages.class);
    pages.add("B1", 2, new PageSource("0".repeat(64), "image/jpeg", 0));
    pages.dispose(KTP, Disposition.FILED, null, PACKET);
  }

  @AfterEach
  void close() {
    hub.close();
    database.close();
  }

  @Test
  void aPacketIsMatchedAndMovesOn() {
    show(Objects.requireNonNull(Specimens.ANI.nik()));

    assertThat(run()).isInstanceOf(Match.Certain.class);
    assertThat(hub.getBean(Packets.class).get(PACKET).state()).isEqualTo(PacketState.MATCHED);
  }

  @Test
  void everyPieceOfEvidenceKeepsItsPlace() {
    show(Objects.requireNonNull(Specimens.ANI.nik()));

    assertThat(run().evidence())
        .extracting(Evidence::kind, Evidence::page, Evidence::box)
        .containsExactly(tuple("cover-sheet", "B1.001", BOX), tuple("nik", KTP, BOX));
  }

  @Test
  void aSecondRunReplacesTheFirst() {
    show(Objects.requireNonNull(Specimens.BUDI.nik()));
    assertThat(run()).isInstanceOf(Match.Conflict.class);

    show(Objects.requireNonNull(Specimens.ANI.nik()));
    assertThat(run()).isInstanceOf(Match.Certain.class);
    assertThat(run()).isEqualTo(run());
  }

  @Test
  void aForeignPageIsNamed() {
    show(Objects.requireNonNull(Specimens.BUDI.nik()));

    assertThat(run().foreign())
        .containsExactly(new ForeignPage(KTP, "nik 3326110203759902 of registration BUDI"));
  }

  private void show(String nik) {
    Field field = new Field(FieldKind.NIK, nik, nik, KTP, BOX, 0.9, List.of());
    FoundDocument card = new FoundDocument("KTP", List.of(KTP), 0.9, List.of());
    hub.getBean(Packets.class)
        .keepFinding(
            PACKET, Documents.FINDING, new Documents(PACKET, List.of(card), List.of(field)));
  }

  private Match run() {
    hub.getBean(Matching.class).match(new PacketRef(PACKET));
    return hub.getBean(Packets.class).finding(PACKET, Match.KIND, Match.class).orElseThrow();
  }

  /** The beans the stage needs, transactions included. */
  @Configuration
  @EnableTransactionManagement(proxyTargetClass = true)
  @Import({
    Matching.class,
    Cases.class,
    Registrations.class,
    Packets.class,
    Pages.class,
    Batches.class
  })
  static class Hub {

    @Bean
    JdbcClient jdbcClient(DataSource source) {
      return JdbcClient.create(source);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource source) {
      return new JdbcTemplate(source);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
      return new JdbcTransactionManager(source);
    }
  }
}
