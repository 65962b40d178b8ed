package id.berkas.classification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the catalogue of document types a bean. */
@Configuration(proxyBeanMethods = false)
class CatalogueSettings {

  @Bean
  DocumentCatalogue documentCatalogue() {
    return DocumentCatalogue.load();
  }
}
