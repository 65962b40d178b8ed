package id.berkas.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

  @Test
  void everyPackageUsesOnlyWhatItDeclares() {
    ApplicationModules.of("id.berkas").verify();
  }

  @Test
  void aPlantedDependencyIsFound() {
    ApplicationModules planted =
        ApplicationModules.of(
            "id.berkas.architecture.planted", new ImportOption.OnlyIncludeTests());
    assertThatThrownBy(planted::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("second");
  }
}
