package id.berkas.separation;

import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.profile.ScannerProfiles;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stage that cuts a looked-at batch into packets. */
@Component("separation")
public class Separation {

  private static final String STAGE = "separation";

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Holds holds;
  private final ScannerProfiles profiles;
  private final BatchCutter cutter;

  Separation(
      Batches batches,
      Pages pages,
      Packets packets,
      Holds holds,
      ScannerProfiles profiles,
      CoverSheetCode code) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.holds = holds;
    this.profiles = profiles;
    this.cutter = new BatchCutter(code);
  }

  /**
   * Gives every page of the batch its disposition and its packet. Done twice it changes nothing and
   * names the same packets again.
   *
   * @return the packets in order; none when the batch holds only separators, blanks or held pages
   */
  @Transactional
  public List<PacketRef> separate(BatchRef ref) {
    Batch batch = batches.lock(ref.batch());
    switch (batch.state()) {
      case RECEIVED, SURVEYED ->
          throw new IllegalStateException("batch %s is not looked at yet".formatted(batch.id()));
      case LOOKED_AT -> cut(batch);
      case SEPARATED, HELD, PAIRED -> {}
    }
    return packets.ofBatch(batch.id()).stream().map(packet -> new PacketRef(packet.id())).toList();
  }

  private void cut(Batch batch) {
    List<Page> stack = pages.ofBatch(batch.id());
    CutRules rules = CutRules.of(profiles.get(batch.profile()));
    boolean paired = stack.stream().anyMatch(page -> page.side() != null);
    Cut cut =
        cutter.cut(stack.stream().map(PageFacts::of).toList(), paired ? rules.withBacks() : rules);
    cut.packets().forEach(packet -> packets.add(packet(batch.id(), packet)));
    cut.pages().forEach((page, end) -> dispose(batch.id(), page, end));
    cut.emptyPackets().forEach(this::hold);
    batches.move(batch.id(), BatchState.SEPARATED);
  }

  private static Packet packet(String batch, CutPacket cut) {
    return new Packet(
        Packet.id(batch, cut.position()),
        batch,
        cut.position(),
        PacketState.SEPARATED,
        cut.opening(),
        cut.pages(),
        cut.alarms());
  }

  private void dispose(String batch, String page, PageDisposition end) {
    Integer position = end.packet();
    String packet = position == null ? null : Packet.id(batch, position);
    pages.dispose(page, end.disposition(), end.reason(), packet);
  }

  private void hold(EmptyPacket empty) {
    holds.place(Subject.PAGE, empty.page(), STAGE, HoldReason.EMPTY_PACKET, empty.detail());
  }
}
