package id.berkas.classification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The content of a catalogue at one time: types by code, and the labels of fields. */
final class TypeList {

  private final Map<String, DocumentType> types = new LinkedHashMap<>();
  private final List<FieldLabel> labels;

  TypeList(List<DocumentType> types, List<FieldLabel> labels) {
    types.forEach(type -> this.types.put(type.code(), type));
    this.labels = List.copyOf(labels);
  }

  Set<String> codes() {
    return Set.copyOf(types.keySet());
  }

  Optional<DocumentType> find(String code) {
    return Optional.ofNullable(types.get(code));
  }

  Collection<DocumentType> types() {
    return types.values();
  }

  List<FieldLabel> labels() {
    return labels;
  }
}
