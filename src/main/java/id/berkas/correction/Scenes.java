package id.berkas.correction;

import id.berkas.classification.SaidField;
import id.berkas.classification.SaidFields;
import id.berkas.correction.Scene.PacketPart;
import id.berkas.correction.Scene.PagePart;
import id.berkas.document.Packet;
import id.berkas.document.PacketChanges;
import id.berkas.document.PacketOpening.ByCoverSheet;
import id.berkas.document.PacketOpening.WithoutSeparator;
import id.berkas.document.PacketState;
import id.berkas.document.Packets;
import id.berkas.document.Pages;
import id.berkas.matching.PersonsChoice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads scenes from the tables and writes what became of them. */
@Component
class Scenes {

  private final Packets packets;
  private final Pages pages;
  private final PacketChanges changes;
  private final SaidFields said;

  Scenes(Packets packets, Pages pages, PacketChanges changes, SaidFields said) {
    this.packets = packets;
    this.pages = pages;
    this.changes = changes;
    this.said = said;
  }

  /** These packets with all of their pages. */
  Scene of(Collection<String> ids) {
    List<PacketPart> parts = new ArrayList<>();
    List<PagePart> found = new ArrayList<>();
    for (String id : ids) {
      parts.add(part(packets.get(id)));
      Map<String, Map<String, SaidField>> by = said.in(id);
      pages
          .in(id)
          .forEach(page -> found.add(PagePart.of(page, by.getOrDefault(page.id(), Map.of()))));
    }
    return new Scene(parts, found);
  }

  private PacketPart part(Packet packet) {
    return new PacketPart(
        packet.id(),
        packet.state() == PacketState.DISSOLVED,
        packet.alarms(),
        packets.finding(packet.id(), PersonsChoice.KIND, PersonsChoice.class).orElse(null),
        packet.opening() instanceof ByCoverSheet sheet ? sheet.registration() : null);
  }

  /**
   * Writes the difference. Every packet of the scene that is not gone begins the way anew.
   *
   * @param batch the batch to which a new packet belongs
   */
  void write(Scene from, Scene to, String batch) {
    to.packets().forEach(part -> write(part, batch));
    for (PagePart page : to.pages()) {
      PagePart old = from.page(page.page()).orElseThrow();
      if (!Objects.equals(old.packet(), page.packet())
          || !Objects.equals(old.place(), page.place())) {
        changes.lay(page.page(), Objects.requireNonNull(page.packet()), page.place());
      }
      if (old.disposition() != page.disposition() && page.disposition() != null) {
        pages.dispose(page.page(), page.disposition(), page.reason(), page.packet());
      }
      if (!Objects.equals(old.type(), page.type())) {
        changes.type(page.page(), page.type());
      }
      if (!old.said().equals(page.said())) {
        said.keep(page.page(), page.said().values());
      }
      if (old.turned() != page.turned() && page.look() != null) {
        changes.turn(page.page(), page.look(), page.words(), page.reading());
      }
    }
  }

  private void write(PacketPart part, String batch) {
    String id = part.packet();
    if (packets.find(id).isEmpty()) {
      int position = changes.nextPosition(batch);
      packets.add(
          new Packet(
              id,
              batch,
              position,
              PacketState.SEPARATED,
              new WithoutSeparator(),
              List.of(),
              part.alarms()));
    }
    changes.state(
        id, part.dissolved() ? PacketState.DISSOLVED : PacketState.SEPARATED, part.alarms());
    if (part.choice() == null) {
      changes.forget(id, PersonsChoice.KIND);
    } else {
      packets.keepFinding(id, PersonsChoice.KIND, part.choice());
    }
  }
}
