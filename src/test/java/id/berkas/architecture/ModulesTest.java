package id.berkas.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    ApplicationModules planted = ApplicationModules.of("id.berkas.architecture.planted");
    assertThatThrownBy(planted::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("second");
  }
}
