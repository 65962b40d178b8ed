package id.berkas.web;

import id.berkas.classification.Documents;
import id.berkas.correction.Rescans;
import id.berkas.correction.ScanAnswer;
import id.berkas.document.Batch;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Pages;
import id.berkas.document.Quality;
import id.berkas.fakes.Desk;
import id.berkas.store.ContentStore;
import id.berkas.verification.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/**
 * A scanner a few minutes ago: a stack of three packets, of which one sheet cannot be read, one was
 * accepted as it is, one is expected again, and one packet has no form.
 */
@TestComponent
class SampleScan {

  static final String SCANNER = "mfp-lobby";

  private static final Quality GOOD = new Quality(0.8, 0.7);
  private static final Instant NOW = WebHub.MONDAY_MORNING;

  private final Desk desk;
  private final Packets packets;
  private final Pages pages;
  private final Verification verification;
  private final Rescans rescans;
  private final ContentStore store;

  SampleScan(
      Desk desk,
      Packets packets,
      Pages pages,
      Verification verification,
      Rescans rescans,
      ContentStore store) {
    this.desk = desk;
    this.packets = packets;
    this.pages = pages;
    this.verification = verification;
    this.rescans = rescans;
    this.store = store;
  }

  /**
   * What came.
   *
   * @param streaked a page that cannot be read
   * @param expected a page that is expected again
   * @param again the page that came after it
   */
  record Scan(Batch batch, List<Packet> packets, String streaked, String expected, String again) {}

  Scan layOut() {
    Batch earlier = desk.batch("PKL", SCANNER, NOW.minus(Duration.ofMinutes(24)));
    String only = stack(earlier, "KARTU KELUARGA").id();
    String expected = pages.in(only).get(1).id();
    rescans.expect(expected, "sari");
    Batch single = desk.batch("PKL", SCANNER, NOW.plusSeconds(20));
    String again = pages.in(stack(single, "KARTU KELUARGA").id()).get(1).id();
    Batch batch = desk.batch("PKL", SCANNER, NOW.plusSeconds(90));
    Packet first = stack(batch, "FORMULIR 5");
    Packet second = stack(batch, "KARTU TANDA PENDUDUK");
    String streaked = page(batch, second, bad("streak:12", true), "surat keterangan");
    String light = page(batch, second, bad("too-light", false), "paklaring");
    packets.keepFinding(
        second.id(), Documents.FINDING, new Documents(second.id(), List.of(), List.of()));
    Packet third = stack(batch, "FORMULIR 4", "separator-probably-missing:9");
    page(batch, third, GOOD, "KARTU TANDA PENDUDUK");
    List.of(first, second, third).forEach(packet -> verification.queue(new PacketRef(packet.id())));
    rescans.end(light, ScanAnswer.Kind.ACCEPTED, "sari");
    return new Scan(batch, List.of(first, second, third), streaked, expected, again);
  }

  private static Quality bad(String advice, boolean rescan) {
    return new Quality(0.3, 0.4, List.of(advice), rescan);
  }

  private Packet stack(Batch batch, String title, String... alarms) {
    Packet packet = desk.packet(batch, alarms);
    page(batch, Disposition.SEPARATOR, packet, GOOD, "LEMBAR PEMISAH");
    page(batch, packet, GOOD, title);
    return packet;
  }

  private String page(Batch batch, Packet packet, Quality quality, String... lines) {
    return page(batch, Disposition.FILED, packet, quality, lines);
  }

  private String page(
      Batch batch, Disposition where, Packet packet, Quality quality, String... lines) {
    String image = SamplePaper.draw(store, lines);
    return desk.page(batch, where, packet.id(), image, image, quality);
  }
}
