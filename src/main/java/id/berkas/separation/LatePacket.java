package id.berkas.separation;

import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketChanges;
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
 * The packet of pages on which nothing was seen, once a person has seen writing on one of them: the
 * batch is cut again as if that page had never been blank.
 */
@Component
class LatePacket {

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Holds holds;
  private final ScannerProfiles profiles;
  private final BatchCutter cutter;
  private final PacketChanges changes;

  LatePacket(
      Batches batches,
      Pages pages,
      Packets packets,
      Holds holds,
      ScannerProfiles profiles,
      BatchCutter cutter,
      PacketChanges changes) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.holds = holds;
    this.profiles = profiles;
    this.cutter = cutter;
    this.changes = changes;
  }

  /**
   * The packet in which the page lies once something was seen on it: the one of the pages around
   * it, or a new one behind those that are. Every page keeps its disposition. Empty when its
   * profile is gone.
   */
  Optional<Packet> open(Page written) {
    batches.lock(written.batch());
    String now = pages.get(written.id()).packet();
    return now == null
        ? stretch(written).map(stretch -> open(written, stretch))
        : packets.find(now);
  }

  /** The packet of the pages around it, which it would join; empty when a new one would open. */
  Optional<Packet> around(Page written) {
    return stretch(written).flatMap(this::around);
  }

  /** The pages between two separators, as if something had been seen on one of them. */
  private record Stretch(CutPacket cut, List<Page> pages) {}

  private Optional<Stretch> stretch(Page written) {
    return profiles
        .find(batches.get(written.batch()).profile())
        .flatMap(profile -> stretch(written, profile));
  }

  private Optional<Stretch> stretch(Page written, ScannerProfile profile) {
    List<Page> stack = pages.ofBatch(written.batch());
    Cut cut = cutter.cut(facts(stack, written), CutRules.of(profile, stack));
    return cut.packets().stream()
        .filter(packet -> packet.pages().contains(written.id()))
        .findFirst()
        .map(packet -> new Stretch(packet, within(stack, packet.position(), cut.pages())));
  }

  private static List<Page> within(
      List<Page> stack, int position, Map<String, PageDisposition> ends) {
    return stack.stream()
        .filter(page -> page.disposition() != null)
        .filter(
            page -> {
              PageDisposition end = ends.get(page.id());
              return end != null && Objects.equals(end.packet(), position);
            })
        .toList();
  }

  private Optional<Packet> around(Stretch stretch) {
    return stretch.pages().stream()
        .map(Page::packet)
        .filter(Objects::nonNull)
        .flatMap(packet -> packets.find(packet).stream())
        .filter(packet -> packet.state() != PacketState.DISSOLVED)
        .findFirst();
  }

  private Packet open(Page written, Stretch stretch) {
    Packet packet = around(stretch).orElseGet(() -> add(written.batch(), stretch.cut()));
    stretch.pages().stream()
        .filter(page -> page.packet() == null)
        .forEach(page -> bind(page, packet.id()));
    holds.settle(Subject.BATCH, written.batch(), Separation.STAGE, HiddenBlanks.BROUGHT_BACK);
    return packet;
  }

  private Packet add(String batch, CutPacket opened) {
    int position = changes.nextPosition(batch);
    Packet packet =
        new Packet(
            Packet.id(batch, position),
            batch,
            position,
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
  private void bind(Page page, String packet) {
    pages.dispose(page.id(), Objects.requireNonNull(page.disposition()), page.reason(), packet);
    holds.settle(Subject.PAGE, page.id(), Separation.STAGE, HiddenBlanks.BROUGHT_BACK);
  }
}
