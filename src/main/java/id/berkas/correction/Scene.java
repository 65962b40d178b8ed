package id.berkas.correction;

import id.berkas.classification.SaidField;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.matching.PersonsChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What corrections change about some packets and their pages, at one moment.
 *
 * @param packets these packets
 * @param pages all of their pages
 */
record Scene(List<PacketPart> packets, List<PagePart> pages) {

  private static final Comparator<PagePart> IN_PACKET =
      Comparator.comparingInt((PagePart page) -> page.place() == null ? 0 : page.place())
          .thenComparing(PagePart::batch)
          .thenComparingInt(PagePart::number);

  Scene {
    packets = List.copyOf(packets);
    pages = List.copyOf(pages);
  }

  /**
   * What a packet is apart from its pages.
   *
   * @param cover the registration its cover sheet names
   */
  record PacketPart(
      String packet,
      boolean dissolved,
      List<String> alarms,
      @Nullable PersonsChoice choice,
      @Nullable String cover) {
    PacketPart {
      alarms = List.copyOf(alarms);
    }

    PacketPart dissolvedPart() {
      return new PacketPart(packet, true, alarms, choice, cover);
    }

    PacketPart withAlarms(List<String> other) {
      return new PacketPart(packet, dissolved, other, choice, cover);
    }

    PacketPart chosen(PersonsChoice other) {
      return new PacketPart(packet, dissolved, alarms, other, cover);
    }
  }

  /**
   * Where a page lies, how, and what it is taken for.
   *
   * @param said what people said about its fields, by {@link SaidField#place()}
   */
  record PagePart(
      String page,
      String batch,
      int number,
      @Nullable Disposition disposition,
      @Nullable String reason,
      @Nullable String packet,
      @Nullable Integer place,
      @Nullable String type,
      @Nullable PageLook look,
      @Nullable String words,
      Page.Reading reading,
      Map<String, SaidField> said) {

    PagePart {
      // A history kept by an older program knows of no fields.
      said = said == null ? Map.of() : Map.copyOf(said);
    }

    static PagePart of(Page page) {
      return of(page, Map.of());
    }

    static PagePart of(Page page, Map<String, SaidField> said) {
      return new PagePart(
          page.id(),
          page.batch(),
          page.number(),
          page.disposition(),
          page.reason(),
          page.packet(),
          page.place(),
          page.type(),
          page.look(),
          page.words(),
          page.reading(),
          said);
    }

    /** How far it is turned; the rest of a look does not change. */
    int turned() {
      return look == null ? 0 : look.orientation();
    }

    /** Whether it is more than a separator or a blank side. */
    boolean isContent() {
      return disposition == Disposition.FILED || disposition == Disposition.HELD;
    }

    PagePart laid(@Nullable String into, @Nullable Integer at) {
      return new PagePart(
          page, batch, number, disposition, reason, into, at, type, look, words, reading, said);
    }

    PagePart typed(@Nullable String other) {
      return new PagePart(
          page,
          batch,
          number,
          disposition,
          reason,
          packet,
          place,
          other,
          look,
          words,
          reading,
          said);
    }

    PagePart seen(@Nullable PageLook other, @Nullable String read, Page.Reading how) {
      return new PagePart(
          page, batch, number, disposition, reason, packet, place, type, other, read, how, said);
    }

    /** With one more word about a field. */
    PagePart saying(SaidField one) {
      Map<String, SaidField> more = new HashMap<>(said);
      more.put(one.place(), one);
      return saying(more);
    }

    PagePart saying(Map<String, SaidField> other) {
      return new PagePart(
          page,
          batch,
          number,
          disposition,
          reason,
          packet,
          place,
          type,
          look,
          words,
          reading,
          other);
    }

    PagePart ended(@Nullable Disposition where, @Nullable String why) {
      return new PagePart(
          page, batch, number, where, why, packet, place, type, look, words, reading, said);
    }
  }

  Optional<PagePart> page(String id) {
    return pages.stream().filter(part -> part.page().equals(id)).findFirst();
  }

  Optional<PacketPart> packet(String id) {
    return packets.stream().filter(part -> part.packet().equals(id)).findFirst();
  }

  /** The pages of one packet, in order. */
  List<PagePart> in(String packet) {
    return pages.stream().filter(page -> packet.equals(page.packet())).sorted(IN_PACKET).toList();
  }

  boolean hasContent(String packet) {
    return in(packet).stream().anyMatch(PagePart::isContent);
  }

  /** The same with one page replaced. */
  Scene with(PagePart page) {
    return new Scene(
        packets, pages.stream().map(old -> old.page().equals(page.page()) ? page : old).toList());
  }

  /** The same with one packet replaced or added. */
  Scene with(PacketPart packet) {
    List<PacketPart> others = new ArrayList<>(packets);
    others.removeIf(old -> old.packet().equals(packet.packet()));
    others.add(packet);
    return new Scene(others, pages);
  }

  /** The same with these pages, in this order, as all that lies in a packet. */
  Scene laid(String packet, List<PagePart> ordered) {
    Scene scene = this;
    int place = 1;
    for (PagePart page : ordered) {
      scene = scene.with(page.laid(packet, place++));
    }
    return scene;
  }

  /** Only what is not the same in another scene. */
  Scene without(Scene other) {
    return new Scene(
        packets.stream().filter(part -> !other.packets.contains(part)).toList(),
        pages.stream().filter(part -> !other.pages.contains(part)).toList());
  }
}
