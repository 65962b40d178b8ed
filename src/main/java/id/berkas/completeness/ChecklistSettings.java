package id.berkas.completeness;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.hold.Holds;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the checklists a bean; a family of editions that does not exist stops the start. */
@Configuration(proxyBeanMethods = false)
class ChecklistSettings {

  @Bean
  ChecklistFile checklistFile(
      @Value("${berkas.data}") Path data,
      @Value("${berkas.checklists.edition:" + Checklists.DEFAULT_FAMILY + "}") String family,
      DocumentCatalogue catalogue,
      Holds holds) {
    return new ChecklistFile(data.resolve("catalogue"), family, catalogue, holds);
  }
}
