package id.berkas.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.demo.DemoDay;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Page;
import id.berkas.document.Page.Reading;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.hub.BrokerAddress;
import id.berkas.ledger.LedgerCheck;
import id.berkas.specimen.DayOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlyPageTest {

  /** The second page of a batch is never its separator. */
  private static final String DEADLY = ".002";

  @TempDir Path folder = Path.of("");

  @Test
  void aPageThatEndsThreeWorkersIsHeldAndItsPacketGoesOn() throws IOException {
    Path data = folder.resolve("data");
    DemoDay day = DemoDay.generate(folder.resolve("day"), data, DayOrder.demo(3).withPackets(1));
    try (HubUnderTest hub = HubUnderTest.on(data, Map.of("berkas.workers", "0"));
        CrashingWorkers workers =
            new CrashingWorkers(hub.bean(BrokerAddress.class), data.resolve("store"), DEADLY)) {
      hub.take(day);
      List<Page> given =
          pages(hub).stream().filter(page -> page.reading() == Reading.UNREADABLE).toList();
      assertThat(given).isNotEmpty().allMatch(page -> page.id().endsWith(DEADLY));
      assertThat(hub.bean(Holds.class).open())
          .filteredOn(hold -> hold.reason() == HoldReason.UNREADABLE)
          .extracting(Hold::subjectId)
          .containsExactlyInAnyOrderElementsOf(given.stream().map(Page::id).toList());
      assertThat(workers.deaths()).isGreaterThanOrEqualTo(3 * given.size());
      assertThat(hub.bean(LedgerCheck.class).check().problems()).isEmpty();
    }
  }

  private static List<Page> pages(HubUnderTest hub) {
    return hub.bean(Batches.class).latest(100).stream()
        .map(Batch::id)
        .flatMap(batch -> hub.bean(Pages.class).ofBatch(batch).stream())
        .toList();
  }
}
