package id.berkas.classification;

import id.berkas.hold.Holds;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the catalogue of document types a bean, an administrator's own types among them. */
@Configuration(proxyBeanMethods = false)
class CatalogueSettings {

  static final String FILE = "document-types.yaml";

  @Bean
  OwnFile<TypeList> ownDocumentTypes(@Value("${berkas.data}") Path data, Holds holds) {
    TypeList delivered = CatalogueReader.delivered();
    return new OwnFile<>(
        new OwnFile.Place(data.resolve("catalogue"), FILE, "classification"),
        delivered,
        root -> CatalogueReader.extend(delivered, root),
        () -> 0,
        holds);
  }

  @Bean
  DocumentCatalogue documentCatalogue(OwnFile<TypeList> ownDocumentTypes) {
    return new DocumentCatalogue(ownDocumentTypes::current, ownDocumentTypes::edition);
  }
}
