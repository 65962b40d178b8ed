package id.berkas.completeness;

import id.berkas.classification.DocumentCatalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the checklists a bean; a family of editions that does not exist stops the start. */
@Configuration(proxyBeanMethods = false)
class ChecklistSettings {

  @Bean
  Checklists checklists(
      DocumentCatalogue catalogue,
      @Value("${berkas.checklists.edition:" + Checklists.DEFAULT_FAMILY + "}") String family) {
    return Checklists.load(catalogue).applying(family);
  }
}
