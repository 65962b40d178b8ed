package id.berkas.hold;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.SettableClock;
import id.berkas.fakes.TestDatabase;
import id.berkas.hold.Hold.Subject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeldAllTheTimeTest {

  private static final Instant MORNING = Instant.parse("2026-11-16T02:00:00Z");

  private final TestDatabase database = new TestDatabase();
  private final SettableClock clock = new SettableClock(MORNING);
  private final Holds holds = new Holds(database.sql(), clock, change -> {});

  @AfterEach
  void close() {
    database.close();
  }

  private Hold locked() {
    holds.place(Subject.BATCH, "PKL-261116-0001", "imaging-look", HoldReason.ENCRYPTED, "");
    return holds.open().getFirst();
  }

  @Test
  void aFileThatTheWrongPasswordDidNotOpenWasHeldAllTheTime() {
    Hold first = locked();
    clock.advance(Duration.ofHours(2));
    holds.resolve(first.id(), "password entered by sari");

    assertThat(locked().heldAt()).isEqualTo(MORNING);
  }

  @Test
  void whatWasSettledByAPersonAndIsHeldAgainBeginsAnew() {
    Hold first = locked();
    clock.advance(Duration.ofHours(2));
    holds.resolve(first.id(), "sari: sandi dimatikan");

    assertThat(locked().heldAt()).isEqualTo(MORNING.plus(Duration.ofHours(2)));
  }
}
