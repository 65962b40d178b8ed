package id.berkas.separation;

import id.berkas.document.Batch;
import id.berkas.document.BatchRef;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stage that cuts a looked-at batch into packets. */
@Component("separation")
public class Separation {

  static final String STAGE = "separation";

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Holds holds;
  private final ScannerProfiles profiles;
  private final BatchCutter cutter;
  private final BatchSplit split;

  Separation(
      Batches batches,
      Pages pages,
      Packets packets,
      Holds holds,
      ScannerProfiles profiles,
      BatchCutter cutter,
      BatchSplit split) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.holds = holds;
    this.profiles = profiles;
    this.cutter = cutter;
    this.split = split;
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
      case LOOKED_AT -> split.apart(batch, rules(batch)).forEach(this::cut);
      case SEPARATED, HELD, PAIRED -> {}
    }
    return Stream.concat(Stream.of(batch.id()), pages.wentOnTo(batch.id()).stream())
        .flatMap(part -> packets.ofBatch(part).stream())
        .map(packet -> new PacketRef(packet.id()))
        .toList();
  }

  private CutRules rules(Batch batch) {
    return CutRules.of(profiles.get(batch.profile()), pages.ofBatch(batch.id()));
  }

  private void cut(Batch batch) {
    CutRules rules = rules(batch);
    Cut cut = cutter.cut(pages.ofBatch(batch.id()).stream().map(PageFacts::of).toList(), rules);
    cut.packets().forEach(packet -> packets.add(packet(batch.id(), packet)));
    cut.pages().forEach((page, end) -> dispose(batch.id(), page, end));
    cut.emptyPackets().forEach(this::hold);
    if (cut.onlyBlanks()) {
      holds.place(Subject.BATCH, batch.id(), STAGE, HoldReason.BATCH_BLANK, "");
    }
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
    Page now = pages.get(page);
    if (now.disposition() == Disposition.REJECTED) {
      // A person decided about this held page before the batch was cut.
      pages.dispose(page, Disposition.REJECTED, now.reason(), packet);
    } else {
      pages.dispose(page, end.disposition(), end.reason(), packet);
    }
  }

  private void hold(EmptyPacket empty) {
    holds.place(Subject.PAGE, empty.page(), STAGE, HoldReason.EMPTY_PACKET, empty.detail());
  }
}
