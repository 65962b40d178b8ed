package id.berkas.correction;

import id.berkas.classification.SaidField;
import id.berkas.correction.Refusal.Why;
import id.berkas.correction.Scene.PacketPart;
import id.berkas.correction.Scene.PagePart;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a correction back, as long as nothing that came later stands on it. */
final class Restoring {

  private Restoring() {}

  /**
   * @param now the packets the correction touched
   * @param before what it changed, as it was
   * @param after what it changed, as it made it
   */
  static Planned plan(Scene now, Scene before, Scene after) {
    Scene scene = now;
    for (PagePart made : after.pages()) {
      PagePart is = now.page(made.page()).orElse(null);
      if (is == null) {
        return Planned.no(Why.CHANGED_LATER);
      }
      PagePart was = before.page(made.page()).orElseThrow();
      if ((!samePlace(was, made) && !samePlace(is, made))
          || (!Objects.equals(was.type(), made.type()) && !Objects.equals(is.type(), made.type()))
          || (was.turned() != made.turned() && is.turned() != made.turned())
          || saidSince(was, made, is)
          || (was.disposition() != made.disposition() && is.disposition() != made.disposition())) {
        return Planned.no(Why.CHANGED_LATER);
      }
      scene = scene.with(restored(is, was, made));
    }
    for (PacketPart made : after.packets()) {
      PacketPart was = before.packet(made.packet()).orElseGet(() -> made.dissolvedPart());
      if (!now.packet(made.packet()).equals(Optional.of(made))) {
        return Planned.no(Why.CHANGED_LATER);
      }
      scene = scene.with(was);
    }
    return isWhole(scene) ? new Planned.Changed(scene) : Planned.no(Why.CHANGED_LATER);
  }

  private static boolean samePlace(PagePart one, PagePart other) {
    return Objects.equals(one.packet(), other.packet())
        && Objects.equals(one.place(), other.place());
  }

  /** Whether somebody said something else about a field of which this correction speaks. */
  private static boolean saidSince(PagePart was, PagePart made, PagePart is) {
    return fields(was, made).anyMatch(field -> !same(made, is, field));
  }

  /** The fields about which a correction said something. */
  private static Stream<String> fields(PagePart was, PagePart made) {
    return Stream.concat(was.said().keySet().stream(), made.said().keySet().stream())
        .distinct()
        .filter(field -> !same(was, made, field));
  }

  private static boolean same(PagePart one, PagePart other, String field) {
    return Objects.equals(one.said().get(field), other.said().get(field));
  }

  private static PagePart unsaid(PagePart is, PagePart was, PagePart made) {
    Map<String, SaidField> said = new HashMap<>(is.said());
    fields(was, made)
        .forEach(
            field -> {
              said.remove(field);
              Optional.ofNullable(was.said().get(field)).ifPresent(one -> said.put(field, one));
            });
    return is.saying(said);
  }

  private static PagePart restored(PagePart is, PagePart was, PagePart made) {
    PagePart page = unsaid(is, was, made);
    if (!samePlace(was, made)) {
      page = page.laid(was.packet(), was.place());
    }
    if (!Objects.equals(was.type(), made.type())) {
      page = page.typed(was.type());
    }
    if (was.disposition() != made.disposition()) {
      page = page.ended(was.disposition(), was.reason());
    }
    return was.turned() == made.turned() ? page : page.seen(was.look(), was.words(), was.reading());
  }

  /** No page lies in a packet that is gone, and no packet is left without content. */
  private static boolean isWhole(Scene scene) {
    return scene.packets().stream()
        .allMatch(
            packet ->
                packet.dissolved()
                    ? scene.in(packet.packet()).isEmpty()
                    : scene.hasContent(packet.packet()));
  }
}
