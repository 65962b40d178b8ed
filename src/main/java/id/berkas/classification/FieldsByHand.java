package id.berkas.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what people said in the place of what was read; the reading stays beside it. */
public final class FieldsByHand {

  private static final Set<String> BESIDE = Set.of("nik-birth-date-differs", "nik-sex-differs");

  private FieldsByHand() {}

  /**
   * The documents as people see their fields now.
   *
   * @param documents as read, or as people saw their fields before
   * @param said by page id and {@link SaidField#place()}, for every page about which something is
   *     or was said
   */
  public static Documents applied(Documents documents, Map<String, Map<String, SaidField>> said) {
    List<Field> fields = new ArrayList<>();
    for (Field field : documents.fields()) {
      if (said.containsKey(field.page())) {
        asRead(field).ifPresent(fields::add);
      } else {
        fields.add(field);
      }
    }
    said.forEach((page, all) -> all.values().forEach(one -> say(fields, page, one)));
    said.keySet().forEach(page -> compare(fields, page));
    return new Documents(documents.packet(), documents.documents(), fields);
  }

  private static Optional<Field> asRead(Field field) {
    Field.ByHand hand = field.byHand();
    return Optional.ofNullable(hand == null ? field : hand.read());
  }

  /** What nothing is read at any more was there once: it comes last. */
  private static void say(List<Field> fields, String page, SaidField said) {
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.page().equals(page) && said.means(field)) {
        fields.set(i, field(page, said, field));
        return;
      }
    }
    fields.add(field(page, said, null));
  }

  private static Field field(String page, SaidField said, @Nullable Field read) {
    return new Field(
        said.kind(),
        read == null ? "" : read.raw(),
        said.value(),
        page,
        read == null ? said.box() : read.box(),
        1,
        FieldValue.oddities(said.kind(), said.value()),
        new Field.ByHand(read, said.by(), said.at()));
  }

  /** A NIK is compared with what stands beside it where the page has one person only. */
  private static void compare(List<Field> fields, String page) {
    List<Field> here = fields.stream().filter(field -> field.page().equals(page)).toList();
    List<Field> niks = here.stream().filter(field -> field.kind() == FieldKind.NIK).toList();
    if (niks.size() == 1) {
      Field nik = niks.getFirst();
      fields.set(fields.indexOf(nik), nik.warning(warnings(nik, here)));
    }
  }

  private static List<String> warnings(Field nik, List<Field> beside) {
    List<String> warnings = new ArrayList<>(nik.warnings());
    warnings.removeAll(BESIDE);
    Nik number = new Nik(nik.value());
    if (number.errors().isEmpty()) {
      String date = only(beside, FieldKind.BIRTH_DATE);
      number
          .warnings(date == null ? null : LocalDate.parse(date), only(beside, FieldKind.SEX))
          .stream()
          .filter(warning -> !warnings.contains(warning))
          .forEach(warnings::add);
    }
    return warnings;
  }

  private static @Nullable String only(List<Field> fields, FieldKind kind) {
    List<String> values =
        fields.stream().filter(field -> field.kind() == kind).map(Field::value).distinct().toList();
    return values.size() == 1 ? values.getFirst() : null;
  }
}
