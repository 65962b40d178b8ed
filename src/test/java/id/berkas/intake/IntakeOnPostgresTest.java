package id.berkas.intake;

import static id.berkas.intake.ScanRoom.COMMON_PREFIX;
import static id.berkas.intake.ScanRoom.GIVE_UP;
import static id.berkas.intake.ScanRoom.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.hold.HoldReason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same SQL on the other database: every statement of the ledger once. */
class IntakeOnPostgresTest {

  @TempDir Path home;

  @Test
  void theLedgerIsKeptOnPostgresAsOnH2() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
      try (ScanRoom room = new ScanRoom(home, COMMON_PREFIX, postgres.getPostgresDatabase())) {
        room.drop("scan-1.jpg", SampleScans.jpeg(1));
        room.drop("scan-2.jpg", SampleScans.jpeg(2));
        Path cut = room.drop("cut-1.jpg", SampleScans.half(SampleScans.jpeg(3)));
        assertThat(room.receiveAfter(QUIET)).hasSize(1);
        Files.write(cut, SampleScans.half(SampleScans.jpeg(4)));
        room.drop("again-1.jpg", SampleScans.jpeg(1));

        assertThat(room.receiveAfter(GIVE_UP)).isEmpty();

        assertThat(room.states())
            .containsExactly(
                IncomingState.HELD,
                IncomingState.RELEASED,
                IncomingState.RELEASED,
                IncomingState.LINKED);
        assertThat(room.openReasons()).containsExactly(HoldReason.TRUNCATED);
        Files.delete(room.profile.held().resolve("cut-1.jpg"));
        room.sweep();
        assertThat(room.openReasons()).isEmpty();
        assertThat(room.ledger().latest(10)).hasSize(4);
        assertThat(room.ledger().waiting()).isEmpty();
      }
    }
  }
}
