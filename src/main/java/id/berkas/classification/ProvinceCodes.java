package id.berkas.classification;

import java.util.Set;
import java.util.stream.Collectors;

/** The province codes of all editions; read from {@code catalogue/province-codes.yaml}. */
final class ProvinceCodes {

  private static final Set<String> EDITION = Set.of("name", "effective", "source", "codes");

  static final Set<String> ALL = read(CatalogueNode.resource("/catalogue/province-codes.yaml"));

  private ProvinceCodes() {}

  static Set<String> read(CatalogueNode root) {
    return root.allow(Set.of("editions")).get("editions").items().stream()
        .flatMap(edition -> edition.allow(EDITION).get("codes").texts().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
