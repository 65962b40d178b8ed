package id.berkas.scanning;

import id.berkas.correction.ScanAnswer;
import id.berkas.correction.ScanAnswers;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.document.Sheets;
import id.berkas.hold.Hold;
import id.berkas.hold.Holds;
import id.berkas.profile.Duplex;
import id.berkas.profile.ScannerProfile;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What came from one scanner in the last hours. */
@Service
public class Arrivals {

  /** Older stacks are on the page of batches. */
  public static final Duration RECENT = Duration.ofHours(4);

  private static final int SHOWN = 8;

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Holds holds;
  private final ScanAnswers answers;
  private final Remarks remarks;
  private final Clock clock;

  Arrivals(
      Batches batches,
      Pages pages,
      Packets packets,
      Holds holds,
      ScanAnswers answers,
      Remarks remarks,
      Clock clock) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.holds = holds;
    this.answers = answers;
    this.remarks = remarks;
    this.clock = clock;
  }

  /** Newest first; a side of a stack that became part of another batch is told there. */
  public List<Arrival> of(ScannerProfile profile) {
    List<Hold> open = holds.open();
    return batches.latest(profile.name(), clock.instant().minus(RECENT), SHOWN).stream()
        .filter(batch -> batch.state() != BatchState.PAIRED)
        .map(batch -> arrival(batch, profile, open))
        .toList();
  }

  private Arrival arrival(Batch batch, ScannerProfile profile, List<Hold> open) {
    List<Page> all = pages.ofBatch(batch.id());
    List<Packet> cut = packets.ofBatch(batch.id());
    Sheets sheets = Sheets.of(all, profile.duplex() == Duplex.BOTH_SIDES);
    Map<String, ScanAnswer> said = answers.last(batch.id());
    return new Arrival(
        batch,
        all.size(),
        (int) all.stream().filter(Arrivals::isLookedAt).count(),
        sheets.count(),
        cut.size(),
        (int) all.stream().filter(Arrivals::isUnread).count(),
        remarks.about(
            all.stream().filter(page -> !isElsewhere(page)).toList(), cut, sheets, said, open),
        all.stream().filter(Arrivals::isElsewhere).flatMap(Arrivals::packet).distinct().toList(),
        open.stream().filter(hold -> isWhole(hold, batch)).toList());
  }

  /** Whether a page took a place in a packet of another stack, where it is judged now. */
  private static boolean isElsewhere(Page page) {
    return packet(page).anyMatch(packet -> !packet.startsWith(page.batch() + "-"));
  }

  private static Stream<String> packet(Page page) {
    return Stream.ofNullable(page.packet());
  }

  private static boolean isLookedAt(Page page) {
    return page.look() != null || page.disposition() != null;
  }

  private static boolean isUnread(Page page) {
    return page.reading() == Page.Reading.NONE
        && (page.disposition() == null || page.disposition() == Disposition.FILED);
  }

  private static boolean isWhole(Hold hold, Batch batch) {
    return switch (hold.subject()) {
      case BATCH -> hold.subjectId().equals(batch.id());
      case FILE -> hold.subjectId().startsWith(batch.id() + "/");
      case PAGE, PACKET, REGISTRATIONS, MESSAGE -> false;
    };
  }
}
