package id.berkas.correction;

import id.berkas.classification.Field;
import id.berkas.classification.FieldValue;
import id.berkas.classification.SaidField;
import id.berkas.correction.Correction.SetField;
import id.berkas.correction.Refusal.Why;
import id.berkas.correction.Scene.PagePart;
import java.util.Objects;
import java.util.Optional;

/** Puts a person's word in the place of what was read in a field. */
final class FieldSetting {

  private FieldSetting() {}

  static Planned plan(Surroundings around, Scene scene, SetField set) {
    PagePart page = scene.page(set.page()).orElseThrow();
    Optional<Field> field = around.field(String.valueOf(page.packet()), set);
    return field
        .map(now -> plan(around, scene, page, now, set))
        .orElse(Planned.no(Why.NO_SUCH_FIELD));
  }

  private static Planned plan(
      Surroundings around, Scene scene, PagePart page, Field now, SetField set) {
    if (!now.value().equals(set.seen())) {
      return Planned.no(Why.FIELD_CHANGED, now.value());
    }
    return switch (FieldValue.of(now.kind(), Objects.requireNonNullElse(set.value(), ""))) {
      case FieldValue.Wrong wrong -> Planned.no(Why.NOT_A_VALUE, wrong.code());
      case FieldValue.Right right ->
          right.value().equals(now.value())
              ? Planned.no(Why.NOTHING_CHANGES)
              : new Planned.Changed(
                  scene.with(
                      page.saying(
                          new SaidField(
                              now.kind(), now.box(), right.value(), around.who(), around.now()))));
    };
  }
}
