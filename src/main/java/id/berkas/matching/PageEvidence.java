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

  boolean isUnknown() {
    return types.isEmpty() || types.equals(Set.of(FoundDocument.UNKNOWN));
  }
}
