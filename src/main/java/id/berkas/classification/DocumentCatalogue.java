package id.berkas.classification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The document types that are known, what tells them and what they carry; read from {@code
 * catalogue/document-types.yaml}, which names the sources. An administrator's own file adds types;
 * so what is asked twice may have changed in between, but for a catalogue {@link #asOfNow()}.
 */
public final class DocumentCatalogue {

  private final Supplier<TypeList> list;
  private final LongSupplier edition;

  DocumentCatalogue(Supplier<TypeList> list, LongSupplier edition) {
    this.list = list;
    this.edition = edition;
  }

  private static DocumentCatalogue fixed(TypeList list) {
    return new DocumentCatalogue(() -> list, () -> 0);
  }

  /**
   * The catalogue that is delivered with the program.
   *
   * @throws CatalogueException when it contradicts itself
   */
  public static DocumentCatalogue load() {
    return fixed(CatalogueReader.delivered());
  }

  /** The same catalogue, which no longer changes. */
  public DocumentCatalogue asOfNow() {
    return fixed(list.get());
  }

  /** A number that grows each time the catalogue changes. */
  public long edition() {
    return edition.getAsLong();
  }

  /** The codes of all types, UNKNOWN among them. */
  public Set<String> codes() {
    return list.get().codes();
  }

  public boolean knows(String code) {
    return find(code).isPresent();
  }

  /** The Indonesian name of a type; its code when it is not in the catalogue. */
  public String nameId(String code) {
    return find(code).map(DocumentType::nameId).orElse(code);
  }

  /** The English name of a type; its code when it is not in the catalogue. */
  public String nameEn(String code) {
    return find(code).map(DocumentType::nameEn).orElse(code);
  }

  /** What papers of each type say, in the order of the catalogue. */
  public List<TypeWording> wordings() {
    return types().stream().map(TypeWording::of).toList();
  }

  Optional<DocumentType> find(String code) {
    return list.get().find(code);
  }

  Collection<DocumentType> types() {
    return list.get().types();
  }

  List<FieldLabel> labels() {
    return list.get().labels();
  }
}
