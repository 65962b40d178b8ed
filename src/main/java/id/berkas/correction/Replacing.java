package id.berkas.correction;

import id.berkas.correction.Correction.Move;
import id.berkas.correction.Correction.Replace;
import id.berkas.correction.Refusal.Why;
import id.berkas.correction.Scene.PacketPart;
import id.berkas.correction.Scene.PagePart;
import id.berkas.document.Disposition;
import java.util.List;

/** Lays a page that was scanned again where the bad one was, and rejects the bad one. */
final class Replacing {

  private Replacing() {}

  static Planned plan(Planner planner, Scene scene, Replace replace) {
    if (replace.pages().isEmpty() || replace.by().isEmpty()) {
      return Planned.no(Why.NOTHING_CHOSEN);
    }
    List<PagePart> bad = parts(scene, replace.pages());
    String packet = String.valueOf(bad.getFirst().packet());
    if (bad.stream().anyMatch(page -> !packet.equals(page.packet()))) {
      return Planned.no(Why.NOT_ONE_PACKET);
    }
    List<PagePart> fresh = parts(scene, replace.by());
    if (!bad.stream().allMatch(PagePart::isContent)
        || fresh.stream().anyMatch(page -> page.disposition() != Disposition.FILED)) {
      return Planned.no(Why.NOTHING_ON_IT);
    }
    if (replace.by().stream().anyMatch(replace.pages()::contains)) {
      return Planned.no(Why.NOTHING_CHANGES);
    }
    Move move = new Move(replace.by(), packet, replace.pages().getFirst());
    return switch (planner.move(scene, move)) {
      case Planned.Refused refused ->
          refused.refusal().why() == Why.NOTHING_CHANGES
              ? new Planned.Changed(ended(scene, packet, replace.pages()))
              : refused;
      case Planned.Changed changed ->
          new Planned.Changed(ended(changed.scene(), packet, replace.pages()));
    };
  }

  /** What was expected of the packet has come. */
  private static Scene ended(Scene moved, String packet, List<String> pages) {
    PacketPart part = moved.packet(packet).orElseThrow();
    Scene scene = moved;
    List<String> alarms = part.alarms();
    for (PagePart page : parts(moved, pages)) {
      scene = scene.with(page.ended(Disposition.REJECTED, HeldPages.SCANNED_AGAIN));
      String answered = RescanAlarm.of(page.number());
      alarms = alarms.stream().filter(alarm -> !alarm.equals(answered)).toList();
    }
    return scene.with(part.withAlarms(alarms));
  }

  private static List<PagePart> parts(Scene scene, List<String> pages) {
    return pages.stream().map(id -> scene.page(id).orElseThrow()).toList();
  }
}
