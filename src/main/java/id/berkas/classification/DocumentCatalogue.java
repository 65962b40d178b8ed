package id.berkas.classification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The document types that are known, what tells them and what they carry; read from {@code
 * catalogue/document-types.yaml}, which names the sources.
 */
public final class DocumentCatalogue {

  private final Map<String, DocumentType> types = new LinkedHashMap<>();
  private final List<FieldLabel> labels;

  DocumentCatalogue(List<DocumentType> types, List<FieldLabel> labels) {
    types.forEach(type -> this.types.put(type.code(), type));
    this.labels = List.copyOf(labels);
  }

  /**
   * The catalogue that is delivered with the program.
   *
   * @throws CatalogueException when it contradicts itself
   */
  public static DocumentCatalogue load() {
    return CatalogueReader.read(CatalogueNode.resource("/catalogue/document-types.yaml"));
  }

  /** The codes of all types, UNKNOWN among them. */
  public Set<String> codes() {
    return Set.copyOf(types.keySet());
  }

  public boolean knows(String code) {
    return types.containsKey(code);
  }

  /** The Indonesian name of a type; its code when it is not in the catalogue. */
  public String nameId(String code) {
    return find(code).map(DocumentType::nameId).orElse(code);
  }

  /** The English name of a type; its code when it is not in the catalogue. */
  public String nameEn(String code) {
    return find(code).map(DocumentType::nameEn).orElse(code);
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
