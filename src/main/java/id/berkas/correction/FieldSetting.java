package id.berkas.correction;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FieldValue;
import id.berkas.classification.SaidField;
import id.berkas.correction.Correction.SetField;
import id.berkas.correction.Refusal.Why;
import id.berkas.correction.Scene.PagePart;
import id.berkas.document.Box;
import java.util.Objects;
import java.util.Optional;

/** Puts a person's word in the place of what was read in a field, or where nothing was read. */
final class FieldSetting {

  private FieldSetting() {}

  static Planned plan(Surroundings around, Scene scene, SetField set) {
    PagePart page = scene.page(set.page()).orElseThrow();
    Optional<Field> field = around.field(String.valueOf(page.packet()), set);
    return field
        .map(now -> changed(around, scene, page, now, set))
        .orElseGet(() -> added(around, scene, page, set));
  }

  /** Whoever saw a value there before means a field that is gone by now. */
  private static Planned added(Surroundings around, Scene scene, PagePart page, SetField set) {
    FieldKind kind = set.field();
    Box box = set.box();
    if (kind == null || box == null || set.seen() != null) {
      return Planned.no(Why.NO_SUCH_FIELD);
    }
    return switch (typed(kind, set)) {
      case FieldValue.Wrong wrong -> Planned.no(Why.NOT_A_VALUE, wrong.code());
      case FieldValue.Right right -> said(around, scene, page, kind, box, right);
    };
  }

  private static Planned changed(
      Surroundings around, Scene scene, PagePart page, Field now, SetField set) {
    if (!now.value().equals(set.seen())) {
      return Planned.no(Why.FIELD_CHANGED, now.value());
    }
    return switch (typed(now.kind(), set)) {
      case FieldValue.Wrong wrong -> Planned.no(Why.NOT_A_VALUE, wrong.code());
      case FieldValue.Right right ->
          right.value().equals(now.value())
              ? Planned.no(Why.NOTHING_CHANGES)
              : said(around, scene, page, now.kind(), now.box(), right);
    };
  }

  private static FieldValue typed(FieldKind kind, SetField set) {
    return FieldValue.of(kind, Objects.requireNonNullElse(set.value(), ""));
  }

  private static Planned said(
      Surroundings around,
      Scene scene,
      PagePart page,
      FieldKind kind,
      Box box,
      FieldValue.Right right) {
    SaidField word = new SaidField(kind, box, right.value(), around.who(), around.now());
    return new Planned.Changed(scene.with(page.saying(word)));
  }
}
