package id.berkas.correction;

import id.berkas.correction.Correction.Choose;
import id.berkas.correction.Correction.Merge;
import id.berkas.correction.Correction.Move;
import id.berkas.correction.Correction.Replace;
import id.berkas.correction.Correction.SetField;
import id.berkas.correction.Correction.SetType;
import id.berkas.correction.Correction.Split;
import id.berkas.correction.Correction.Turn;
import id.berkas.correction.Refusal.Why;
import id.berkas.correction.Scene.PacketPart;
import id.berkas.correction.Scene.PagePart;
import id.berkas.document.Disposition;
import id.berkas.document.Page.Reading;
import id.berkas.document.PageLook;
import id.berkas.matching.PersonsChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a correction makes of a scene, or which rule forbids it. Changes nothing itself: a
 * correction that is refused half way leaves no trace.
 */
final class Planner {

  private final Surroundings around;

  Planner(Surroundings around) {
    this.around = around;
  }

  /** The scene holds every packet that the correction names, and their pages. */
  Planned plan(Scene scene, Correction correction) {
    return switch (correction) {
      case Choose choose -> choose(scene, choose);
      case Split split -> split(scene, split);
      case Merge merge -> merge(scene, merge);
      case Move move -> move(scene, move);
      case Turn turn -> turn(scene, turn);
      case SetType type -> type(scene, type);
      case SetField field -> FieldSetting.plan(around, scene, field);
      case Replace replace -> Replacing.plan(this, scene, replace);
    };
  }

  private Planned choose(Scene scene, Choose choose) {
    String number = choose.registration();
    String reason = choose.reason() == null ? "" : choose.reason().strip();
    if (number == null && reason.isEmpty()) {
      return Planned.no(Why.REASON_NEEDED);
    }
    if (number != null && !around.isRegistration(number)) {
      return Planned.no(Why.NO_SUCH_REGISTRATION, number);
    }
    PersonsChoice choice = new PersonsChoice(number, around.who(), around.now(), reason);
    return changed(scene.with(packet(scene, choose.packet()).chosen(choice)));
  }

  private Planned split(Scene scene, Split split) {
    PagePart first = page(scene, split.page());
    String old = String.valueOf(first.packet());
    List<PagePart> all = scene.in(old);
    int cut = all.indexOf(first);
    if (all.subList(0, cut).stream().noneMatch(PagePart::isContent)) {
      return Planned.no(Why.BEGINS_ALREADY);
    }
    List<PagePart> rest = all.subList(cut, all.size());
    if (rest.stream().noneMatch(PagePart::isContent)) {
      return Planned.no(Why.NOTHING_LEFT);
    }
    PacketPart before = packet(scene, old);
    String made = around.newPacket();
    SplitAlarms alarms = SplitAlarms.of(before.alarms(), first, rest);
    return changed(
        scene
            .with(before.withAlarms(alarms.staying()))
            .with(new PacketPart(made, false, alarms.leaving(), null, null))
            .laid(old, all.subList(0, cut))
            .laid(made, rest));
  }

  private Planned merge(Scene scene, Merge merge) {
    if (merge.packet().equals(merge.into())) {
      return Planned.no(Why.SAME_PACKET);
    }
    List<PagePart> pages = new ArrayList<>(scene.in(merge.into()));
    pages.addAll(scene.in(merge.packet()));
    PacketPart gone = packet(scene, merge.packet());
    PacketPart into = packet(scene, merge.into());
    return changed(
        scene
            .with(gone.dissolvedPart())
            .with(into.withAlarms(SplitAlarms.together(into, gone)))
            .laid(merge.into(), pages));
  }

  Planned move(Scene scene, Move move) {
    Set<PagePart> moved = new LinkedHashSet<>();
    move.pages().forEach(id -> moved.add(page(scene, id)));
    if (moved.isEmpty()) {
      return Planned.no(Why.NOTHING_CHOSEN);
    }
    List<PagePart> there = scene.in(move.to());
    List<PagePart> pages = new ArrayList<>(there);
    pages.removeAll(moved);
    pages.addAll(place(there, pages, move.before()), moved);
    if (pages.equals(there)) {
      return Planned.no(Why.NOTHING_CHANGES);
    }
    Scene after = scene.laid(move.to(), pages);
    Set<String> sources = new LinkedHashSet<>();
    moved.forEach(page -> sources.add(String.valueOf(page.packet())));
    sources.remove(move.to());
    for (String source : sources) {
      if (!after.hasContent(source)) {
        pages.addAll(after.in(source));
        after = after.with(packet(scene, source).dissolvedPart()).laid(move.to(), pages);
      }
    }
    return changed(after);
  }

  /** Before that page; where it moves itself, before the next one that stays. */
  private static int place(List<PagePart> there, List<PagePart> staying, @Nullable String before) {
    boolean reached = false;
    for (PagePart page : there) {
      reached |= page.page().equals(before);
      if (reached && staying.contains(page)) {
        return staying.indexOf(page);
      }
    }
    return staying.size();
  }

  private Planned turn(Scene scene, Turn turn) {
    if (turn.degrees() != 90 && turn.degrees() != 180 && turn.degrees() != 270) {
      return Planned.no(Why.NOT_A_TURN);
    }
    PagePart page = page(scene, turn.page());
    Optional<PageLook> look =
        Optional.ofNullable(page.look()).flatMap(seen -> around.turned(seen, turn.degrees()));
    if (look.isEmpty()) {
      return Planned.no(Why.NOT_OPENED);
    }
    boolean isRead = page.disposition() == Disposition.FILED;
    return changed(
        scene.with(
            isRead
                ? page.seen(look.get(), null, Reading.NONE)
                : page.seen(look.get(), page.words(), page.reading())));
  }

  private Planned type(Scene scene, SetType set) {
    String type = set.type();
    if (type != null && !around.isType(type)) {
      return Planned.no(Why.NO_SUCH_TYPE, type);
    }
    if (set.pages().isEmpty()) {
      return Planned.no(Why.NOTHING_CHOSEN);
    }
    Scene after = scene;
    for (String page : set.pages()) {
      after = after.with(page(scene, page).typed(type));
    }
    return after.equals(scene) ? Planned.no(Why.NOTHING_CHANGES) : changed(after);
  }

  private static Planned changed(Scene scene) {
    return new Planned.Changed(scene);
  }

  private static PagePart page(Scene scene, String id) {
    return scene.page(id).orElseThrow();
  }

  private static PacketPart packet(Scene scene, String id) {
    return scene.packet(id).orElseThrow();
  }
}
