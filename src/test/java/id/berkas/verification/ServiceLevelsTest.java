package id.berkas.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLevelsTest {

  private final ServiceLevels levels = ServiceLevels.load();

  private LocalDate due(String program, String receivedAt) {
    return levels.due(levels.of(program), Instant.parse(receivedAt));
  }

  @ParameterizedTest
  @CsvSource({"JHT,2026-11-23", "JKM,2026-11-19", "JKK,2026-11-25", "JP,2026-12-07"})
  void aProgrammeHasItsWorkingDays(String program, LocalDate due) {
    assertThat(due(program, "2026-11-16T02:00:00Z")).isEqualTo(due);
  }

  @Test
  void weekendsAndHolidaysDoNotCount() {
    assertThat(due("JKM", "2026-12-23T02:00:00Z")).isEqualTo(LocalDate.of(2026, 12, 30));
  }

  @Test
  void theDayIsJakartas() {
    assertThat(due("JKM", "2026-11-15T17:30:00Z")).isEqualTo(LocalDate.of(2026, 11, 19));
  }

  @Test
  void aPacketOfUnknownProgrammeGetsTheShortestTime() {
    assertThat(levels.unknown().workingDays())
        .isEqualTo(
            levels.programs().values().stream()
                .mapToInt(ServiceLevels.Level::workingDays)
                .min()
                .orElseThrow());
  }
}
