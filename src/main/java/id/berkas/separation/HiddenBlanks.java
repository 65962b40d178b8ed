package id.berkas.separation;

import id.berkas.document.Disposition;
import id.berkas.document.Packet;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Page.Reading;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blank pages are hidden, not gone: a person who sees writing on one brings it back. */
@Component
public class HiddenBlanks {

  /** Why such a page is filed, and what its history says. */
  public static final String BROUGHT_BACK = "brought-back";

  private final Pages pages;
  private final Packets packets;
  private final PageHistory history;
  private final LatePacket latePacket;

  HiddenBlanks(Pages pages, Packets packets, PageHistory history, LatePacket latePacket) {
    this.latePacket = latePacket;
    this.pages = pages;
    this.packets = packets;
    this.history = history;
  }

  /** What became of the wish. */
  public sealed interface Outcome {

    /** The page is filed in this packet, which must be read again. */
    record Filed(PacketRef packet) implements Outcome {}

    /** It was no hidden blank. */
    record NotBlank() implements Outcome {}

    /** Its batch cannot be cut again: the profile of its scanner is gone. */
    record WithoutPacket() implements Outcome {}
  }

  /**
   * Files a blank page in its packet. A second time changes nothing and gives the same outcome
   * until the page was read.
   *
   * @param who sign-in name of the person who asks
   */
  @Transactional
  public Outcome bringBack(String id, String who) {
    Page hidden = pages.get(id);
    String packet = hidden.packet();
    if (packet != null) {
      return bringBack(id, packet, who);
    }
    return hidden.disposition() == Disposition.BLANK
        ? firstOfItsBatch(hidden, who)
        : new Outcome.NotBlank();
  }

  /** The packet that a page in none would join; empty when it would open one of its own. */
  public Optional<String> joins(String id) {
    return latePacket.around(pages.get(id)).map(Packet::id);
  }

  /** Where nothing was seen there is no packet; it opens now. */
  private Outcome firstOfItsBatch(Page hidden, String who) {
    latePacket.open(hidden);
    String packet = pages.get(hidden.id()).packet();
    return packet == null ? new Outcome.WithoutPacket() : bringBack(hidden.id(), packet, who);
  }

  private Outcome bringBack(String id, String packet, String who) {
    packets.lock(packet);
    Page page = pages.get(id);
    if (page.disposition() == Disposition.BLANK) {
      pages.dispose(id, Disposition.FILED, BROUGHT_BACK, packet);
      history.add(id, who, BROUGHT_BACK);
      return new Outcome.Filed(new PacketRef(packet));
    }
    boolean unread = BROUGHT_BACK.equals(page.reason()) && page.reading() == Reading.NONE;
    return unread ? new Outcome.Filed(new PacketRef(packet)) : new Outcome.NotBlank();
  }
}
