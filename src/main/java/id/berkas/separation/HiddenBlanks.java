package id.berkas.separation;

import id.berkas.document.Disposition;
import id.berkas.document.PacketRef;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Page.Reading;
import id.berkas.document.PageHistory;
import id.berkas.document.Pages;
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

  HiddenBlanks(Pages pages, Packets packets, PageHistory history) {
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

    /** It lies before the first packet of its batch: there is none to file it in. */
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
    String packet = pages.get(id).packet();
    if (packet == null) {
      return pages.get(id).disposition() == Disposition.BLANK
          ? new Outcome.WithoutPacket()
          : new Outcome.NotBlank();
    }
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
