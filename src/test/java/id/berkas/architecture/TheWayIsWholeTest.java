package id.berkas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TheWayIsWholeTest {

  private static final String GOOD =
      """
      - route:
          id: separation
          description: Cuts.
          from:
            id: batches
            uri: jms:queue:batches.looked-at
            steps:
              - bean: {id: separate-batch, ref: separation, method: separate}
              - to: {id: onward, uri: "jms:queue:packets.separated"}
      - route:
          id: recognition
          description: Reads.
          from:
            id: packets
            uri: jms:queue:packets.separated
            steps:
              - log: {id: say, message: read}
      """;

  private final List<RouteFile> routes = RouteFile.in(Path.of("routes"));

  TheWayIsWholeTest() throws IOException {}

  @Test
  void everyRouteFileFitsTheSchemaOfTheYamlDsl() throws IOException {
    List<String> faults = new ArrayList<>();
    for (RouteFile file : routes) {
      faults.addAll(RouteRules.schemaFaults(file));
    }
    assertThat(routes).hasSizeGreaterThan(9);
    assertThat(faults).isEmpty();
  }

  @Test
  void everyRouteAndStepHasANameChosenByAPerson() {
    assertThat(routes.stream().flatMap(file -> RouteRules.namelessSteps(file).stream())).isEmpty();
  }

  @Test
  void noTwoStepsShareAnId() {
    assertThat(RouteRules.doubledIds(routes)).isEmpty();
  }

  @Test
  void everyTargetHasAListenerFurtherDownTheWay() {
    assertThat(RouteRules.unheardTargets(routes)).isEmpty();
  }

  @Test
  void everyBeanAndMethodExists() throws ClassNotFoundException {
    assertThat(RouteRules.missingBeans(routes)).isEmpty();
  }

  @Test
  void everyRouteNamesTheHoldsThatCatchItsFailures() {
    for (RouteFile file : routes) {
      for (var entry : file.yaml()) {
        if (entry.has("route")) {
          assertThat(entry.path("route").path("routeConfigurationId").asText())
              .as(file.name())
              .isEqualTo("holds");
        }
      }
    }
  }

  @Nested
  class ThePlantedFault {

    @Test
    void inTheSchemaIsFound() throws IOException {
      assertThat(RouteRules.schemaFaults(RouteFile.of("30-x.camel.yaml", GOOD))).isEmpty();
      String planted = GOOD.replace("message: read", "message: read, maximumRedeliveries: \"0\"");
      assertThat(RouteRules.schemaFaults(RouteFile.of("30-x.camel.yaml", planted))).isNotEmpty();
    }

    @Test
    void ofAMissingIdIsFound() {
      String planted = GOOD.replace("{id: onward, uri:", "{uri:");
      assertThat(RouteRules.namelessSteps(RouteFile.of("30-x.camel.yaml", planted))).hasSize(1);
    }

    @Test
    void ofADoubledIdIsFound() {
      String planted = GOOD.replace("{id: say,", "{id: separate-batch,");
      assertThat(RouteRules.doubledIds(List.of(RouteFile.of("30-x.camel.yaml", planted))))
          .hasSize(1);
    }

    @Test
    void ofATargetNobodyHearsIsFound() {
      String planted =
          GOOD.replace(
              "uri: \"jms:queue:packets.separated\"", "uri: \"jms:queue:packets.seperated\"");
      assertThat(RouteRules.unheardTargets(List.of(RouteFile.of("30-x.camel.yaml", planted))))
          .hasSize(1);
    }

    @Test
    void ofATargetThatLeadsBackUpIsFound() {
      RouteFile down =
          RouteFile.of(
              "40-x.camel.yaml", GOOD.substring(0, GOOD.indexOf("- route:\n    id: recognition")));
      RouteFile up =
          RouteFile.of(
              "20-x.camel.yaml", GOOD.substring(GOOD.indexOf("- route:\n    id: recognition")));
      assertThat(RouteRules.unheardTargets(List.of(up, down))).hasSize(1);
    }

    @Test
    void ofAMisspeltMethodIsFound() throws ClassNotFoundException {
      String planted = GOOD.replace("method: separate}", "method: seperate}");
      assertThat(RouteRules.missingBeans(List.of(RouteFile.of("30-x.camel.yaml", planted))))
          .hasSize(1);
    }
  }
}
