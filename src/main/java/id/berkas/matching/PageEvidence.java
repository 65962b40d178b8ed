package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one page of a packet says.
 *
 * @param page page id
 * @param types codes of the documents on it
 * @param fields what was read on it
 */
public record PageEvidence(String page, Set<String> types, List<Field> fields) {

  public PageEvidence {
    types = Set.copyOf(types);
    fields = List.copyOf(fields);
  }

  Stream<Field> of(FieldKind kind) {
    return fields.stream().filter(field -> field.kind() == kind && !field.value().isBlank());
  }

  Set<String> niks() {
    return of(FieldKind.NIK).map(Field::value).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it bears an account, birth date or sex, as papers of one person do. */
  boolean describesSomebody() {
    return Stream.of(FieldKind.ACCOUNT, FieldKind.BIRTH_DATE, FieldKind.SEX)
        .anyMatch(kind -> of(kind).findAny().isPresent());
  }

  /** How many people it speaks of at least; one name more may be its writer's. */
  int people() {
    return (int)
        Math.max(niks().size(), of(FieldKind.NAME).map(Field::value).distinct().count() - 1);
  }

  /** Its number in the batch, as people see it. */
  String number() {
    String digits = page.substring(page.lastIndexOf('.') + 1);
    return digits.replaceFirst("^0+(?=.)", "");
  }

  boolean isUnknown() {
    return types.isEmpty() || types.equals(Set.of(FoundDocument.UNKNOWN));
  }
}
