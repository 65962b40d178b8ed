package id.berkas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FencesTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.berkas");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("id.berkas.architecture.planted");

  static Stream<ArchRule> fences() {
    return Stream.of(
        only("net.sourceforge.tess4j", "recognition"),
        only("com.google.zxing", "imaging"),
        only("org.apache.camel", "intake", "hub"),
        only("jakarta.jms", "worker", "hub", "cli"),
        only("opennlp", "learning"),
        only(
            "org.apache.pdfbox",
            "imaging",
            "recognition",
            "archive",
            "separation",
            "letter",
            "specimen",
            "bench"),
        workersHaveNoDatabase(),
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
  }

  @ParameterizedTest
  @MethodSource("fences")
  void everyLibraryStaysInItsFence(ArchRule fence) {
    fence.check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("fences")
  void whatLeavesAFenceIsFound(ArchRule fence) {
    assertThat(fence.evaluate(PLANTED).hasViolation()).as(fence.getDescription()).isTrue();
  }

  private static ArchRule only(String library, String... packages) {
    String[] inside =
        Stream.of(packages).map(name -> "id.berkas." + name + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .as(library + " only in " + String.join(", ", packages));
  }

  private static ArchRule workersHaveNoDatabase() {
    return noClasses()
        .that()
        .resideInAnyPackage("id.berkas.worker..", "id.berkas.architecture.planted..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.jdbc..",
            "org.springframework.context..",
            "org.springframework.boot..")
        .as("a worker needs no Spring and no database");
  }
}
