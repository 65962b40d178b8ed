package id.berkas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.demo.DemoDay;
import id.berkas.ledger.LedgerCheck;
import id.berkas.ledger.LedgerReport;
import id.berkas.specimen.DayOrder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropBoxDayTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aDayOnThreeScannersEndsOnTheQueueWithEverySheetAccountedFor() throws IOException {
    Path data = folder.resolve("data");
    DemoDay day = DemoDay.generate(folder.resolve("day"), data, DayOrder.demo(11));
    try (HubUnderTest hub = HubUnderTest.on(data)) {
      hub.take(day);
      fits(hub, day);
    }
  }

  @Test
  void theSameDayOnPostgreSql() throws IOException {
    Path data = folder.resolve("data");
    DemoDay day = DemoDay.generate(folder.resolve("day"), data, DayOrder.demo(12).withPackets(5));
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        HubUnderTest hub = HubUnderTest.on(data, on(postgres))) {
      hub.take(day);
      fits(hub, day);
    }
  }

  private static Map<String, String> on(EmbeddedPostgres postgres) {
    return Map.of(
        "spring.datasource.url",
        postgres.getJdbcUrl("postgres", "postgres"),
        "spring.datasource.username",
        "postgres");
  }

  private static void fits(HubUnderTest hub, DemoDay day) {
    LedgerReport ledger = hub.bean(LedgerCheck.class).check();
    assertThat(ledger.problems()).isEmpty();
    assertThat(ledger.pagesIn()).isEqualTo(day.truth().pageCount());
    DayComparison comparison = DayComparison.of(hub, day.truth());
    assertThat(comparison.wrongDispositions()).as("dispositions").isEmpty();
    assertThat(comparison.wrongBoundaries()).as("packet boundaries").isEmpty();
    assertThat(comparison.wrongBindings()).as("certain for the wrong person").isEmpty();
    assertThat(comparison.packets()).isEqualTo(day.truth().packets().size());
    assertThat(comparison.rightOutcomes())
        .as("packets with the expected outcome; others: %s", comparison.otherOutcomes())
        .isGreaterThanOrEqualTo((int) Math.ceil(0.8 * comparison.packets()));
  }
}
