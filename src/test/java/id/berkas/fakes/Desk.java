package id.berkas.fakes;

import id.berkas.document.Barcode;
import id.berkas.document.Batch;
import id.berkas.document.BatchFile;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketOpening;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.PageSource;
import id.berkas.document.Pages;
import id.berkas.document.Quality;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Lays paper on the desk: batches and packets as the earlier stages would have left them. */
public final class Desk {

  private static final String ORIGINAL = "0".repeat(64);

  private final Batches batches;
  private final Packets packets;
  private final Pages pages;

  public Desk(BeanFactory beans) {
    this.batches = beans.getBean(Batches.class);
    this.packets = beans.getBean(Packets.class);
    this.pages = beans.getBean(Pages.class);
  }

  /** A separated batch without pages. */
  public Batch batch(String branch, Instant receivedAt) {
    return batch(branch, "mfp", receivedAt);
  }

  /** A separated batch without pages, come through this scanner. */
  public Batch batch(String branch, String profile, Instant receivedAt) {
    String id = batches.nextId(branch, receivedAt);
    Batch batch =
        new Batch(
            id,
            profile,
            branch,
            "scan <b>0042</b>.pdf",
            BatchState.SEPARATED,
            receivedAt,
            List.of(new BatchFile(ORIGINAL, "scan <b>0042</b>.pdf", 1234)));
    batches.add(batch);
    return batch;
  }

  /** The next packet of a batch, opened by a patch sheet. */
  public Packet packet(Batch batch, String... alarms) {
    int position = packets.ofBatch(batch.id()).size() + 1;
    Packet packet =
        new Packet(
            Packet.id(batch.id(), position),
            batch.id(),
            position,
            PacketState.ARCHIVED,
            new PacketOpening.ByPatchSheet("", "PATCHT"),
            List.of(),
            List.of(alarms));
    packets.add(packet);
    return packet;
  }

  /** The next page of a batch, ended there; its images are the given contents of the store. */
  public String page(
      Batch batch, Disposition disposition, String packet, String view, String thumbnail) {
    Quality usual = new Quality(0.8, 0.7, List.of("streak:12", "orientation-uncertain"), false);
    return page(batch, disposition, packet, view, thumbnail, usual);
  }

  /** The next page of a batch, scanned so well or badly. */
  public String page(
      Batch batch,
      Disposition disposition,
      String packet,
      String view,
      String thumbnail,
      Quality quality) {
    int number = pages.ofBatch(batch.id()).size() + 1;
    String id = Page.id(batch.id(), number);
    pages.add(batch.id(), number, new PageSource(ORIGINAL, "application/pdf", number - 1));
    pages.looked(
        id,
        new PageLook(
            2480,
            3508,
            300,
            0,
            -0.4,
            disposition == Disposition.BLANK ? 0.99 : 0.02,
            quality,
            List.<Barcode>of(),
            view,
            thumbnail,
            List.of(),
            0));
    pages.dispose(id, disposition, null, packet);
    return id;
  }
}
