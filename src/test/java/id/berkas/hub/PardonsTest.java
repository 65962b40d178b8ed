package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PardonsTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-16T02:00:00Z"));
  private final Pardons pardons = new Pardons(clock);

  @Test
  void aPageThatEndsItsWorkersByItselfIsNotPardoned() {
    assertThat(pardons.pardon("read A.001")).isFalse();
  }

  @Test
  void aPageWhoseWorkersWereEndedFromOutsideStartsAnewAtMostThreeTimes() {
    pardons.endedFromOutside();
    assertThat(pardons.pardon("read A.001")).isTrue();
    assertThat(pardons.pardon("read A.001")).isTrue();
    assertThat(pardons.pardon("read A.001")).isTrue();
    assertThat(pardons.pardon("read A.001")).isFalse();
    assertThat(pardons.pardon("read A.002")).isTrue();
  }

  @Test
  void anEndFromOutsideLongAgoPardonsNothing() {
    pardons.endedFromOutside();
    clock.advance(Duration.ofMinutes(4));
    assertThat(pardons.pardon("read A.001")).isFalse();
  }
}
