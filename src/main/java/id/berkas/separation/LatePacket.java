package id.berkas.separation;

import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The packet of a batch in which nothing was seen, once a person has seen writing on one of its
 * pages: the batch is cut again as if that page had never been blank.
 */
@Component
class LatePacket {

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Holds holds;
  private final ScannerProfiles profiles;
  private final BatchCutter cutter;

  LatePacket(
      Batches batches,
      Pages pages,
      Packets packets,
      Holds holds,
      ScannerProfiles profiles,
      BatchCutter cutter) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.holds = holds;
    this.profiles = profiles;
    this.cutter = cutter;
  }

  /**
   * Opens it; every page that lies in it keeps its disposition. Empty when the batch had a packet
   * before, or its profile is gone.
   */
  Optional<Packet> open(Page written) {
    Batch batch = batches.lock(written.batch());
    if (packets.find(Packet.id(batch.id(), 1)).isPresent()) {
      return Optional.empty();
    }
    return profiles.find(batch.profile()).flatMap(profile -> open(written, profile));
  }

  private Optional<Packet> open(Page written, ScannerProfile profile) {
    List<Page> stack = pages.ofBatch(written.batch());
    Cut cut = cutter.cut(facts(stack, written), CutRules.of(profile, stack));
    return cut.packets().stream()
        .filter(packet -> packet.pages().contains(written.id()))
        .findFirst()
        .map(
            opened -> {
              Packet packet = add(written.batch(), opened);
              stack.forEach(page -> bind(page, opened.position(), cut.pages()));
              holds.settle(
                  Subject.BATCH, written.batch(), Separation.STAGE, HiddenBlanks.BROUGHT_BACK);
              return packet;
            });
  }

  private Packet add(String batch, CutPacket opened) {
    Packet packet =
        new Packet(
            Packet.id(batch, opened.position()),
            batch,
            opened.position(),
            PacketState.SEPARATED,
            opened.opening(),
            opened.pages(),
            opened.alarms());
    packets.add(packet);
    return packet;
  }

  private static List<PageFacts> facts(List<Page> stack, Page written) {
    return stack.stream()
        .map(
            page ->
                page.id().equals(written.id()) ? PageFacts.of(page).written() : PageFacts.of(page))
        .toList();
  }

  /** Each keeps its disposition; a cover sheet that waited for its papers has them now. */
  private void bind(Page page, int position, Map<String, PageDisposition> ends) {
    PageDisposition end = ends.get(page.id());
    if (end == null || !Objects.equals(end.packet(), position) || page.disposition() == null) {
      return;
    }
    pages.dispose(page.id(), page.disposition(), page.reason(), Packet.id(page.batch(), position));
    holds.settle(Subject.PAGE, page.id(), Separation.STAGE, HiddenBlanks.BROUGHT_BACK);
  }
}
