package id.berkas.scanning;

import id.berkas.correction.Rescans;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.document.Sheets;
import id.berkas.hold.Hold;
import id.berkas.profile.Duplex;
import id.berkas.profile.ScannerProfile;
import id.berkas.scanning.Expectation.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What is still to come again through one scanner, and the sheets that may be it. */
@Service
public class Expectations {

  private static final int SHOWN = 6;
  private static final int STACKS = 6;

  private final Rescans rescans;
  private final Batches batches;
  private final Pages pages;
  private final Packets packets;

  Expectations(Rescans rescans, Batches batches, Pages pages, Packets packets) {
    this.rescans = rescans;
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
  }

  /** Longest expected first. */
  public List<Expectation> of(ScannerProfile profile) {
    return rescans.expected().stream()
        .flatMap(hold -> expectation(hold, profile).stream())
        .filter(one -> one.batch().profile().equals(profile.name()))
        .toList();
  }

  /**
   * The sides of an expected sheet that have something on them and lie in one packet, the expected
   * page first; of a packet, its id alone.
   */
  public List<String> sides(String subject, ScannerProfile profile) {
    Optional<Page> page = pages.find(subject);
    if (page.isEmpty()) {
      return List.of(subject);
    }
    List<Page> stack = pages.ofBatch(page.get().batch());
    Sheets sheets = sheets(stack, profile);
    int sheet = sheets.at(subject).sheet();
    List<String> others =
        stack.stream()
            .filter(side -> sheets.at(side.id()).sheet() == sheet && !side.id().equals(subject))
            .filter(side -> side.disposition() == Disposition.FILED)
            .filter(side -> String.valueOf(side.packet()).equals(page.get().packet()))
            .map(Page::id)
            .toList();
    return Stream.concat(Stream.of(subject), others.stream()).toList();
  }

  private Optional<Expectation> expectation(Hold hold, ScannerProfile profile) {
    Optional<Page> page = pages.find(hold.subjectId());
    if (page.isPresent()) {
      return Optional.of(ofPage(hold, page.get(), profile));
    }
    return packets.find(hold.subjectId()).map(packet -> ofPacket(hold, packet, profile));
  }

  private Expectation ofPage(Hold hold, Page page, ScannerProfile profile) {
    Batch batch = batches.get(page.batch());
    int packet =
        Optional.ofNullable(page.packet()).flatMap(packets::find).map(Packet::position).orElse(0);
    Sheets sheets = sheets(pages.ofBatch(batch.id()), profile);
    return new Expectation(
        hold, batch, page, packet, sheets.at(page.id()), candidates(hold, batch, profile));
  }

  private Expectation ofPacket(Hold hold, Packet packet, ScannerProfile profile) {
    Batch batch = batches.get(packet.batch());
    return new Expectation(
        hold, batch, null, packet.position(), null, candidates(hold, batch, profile));
  }

  /** Of the stacks since then the smallest first: a sheet scanned again comes alone. */
  private List<Candidate> candidates(Hold hold, Batch own, ScannerProfile profile) {
    return batches.latest(profile.name(), hold.heldAt(), STACKS).stream()
        .filter(batch -> !batch.id().equals(own.id()))
        .map(batch -> candidates(batch, profile))
        .sorted(Comparator.comparingInt(List::size))
        .flatMap(List::stream)
        .limit(SHOWN)
        .toList();
  }

  private List<Candidate> candidates(Batch batch, ScannerProfile profile) {
    List<Page> stack = pages.ofBatch(batch.id());
    Sheets sheets = sheets(stack, profile);
    Map<Integer, List<Page>> bySheet =
        stack.stream()
            .filter(page -> page.disposition() == Disposition.FILED && page.packet() != null)
            .filter(page -> String.valueOf(page.packet()).startsWith(batch.id() + "-"))
            .collect(
                Collectors.groupingBy(
                    page -> sheets.at(page.id()).sheet(), TreeMap::new, Collectors.toList()));
    return bySheet.entrySet().stream()
        .map(sheet -> new Candidate(batch, sheet.getKey(), sheet.getValue()))
        .toList();
  }

  private static Sheets sheets(List<Page> stack, ScannerProfile profile) {
    return Sheets.of(stack, profile.duplex() == Duplex.BOTH_SIDES);
  }
}
