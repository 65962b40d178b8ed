package id.berkas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import java.nio.file.Path;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerFoldersTest {

  @TempDir Path home;

  @Test
  void eachScannerHasARouteWithAReadableNameThatSweepsItsFolder() throws Exception {
    ScannerProfiles profiles = ScannerProfiles.load(Path.of("scanner-profiles"), home);
    try (DefaultCamelContext camel = new DefaultCamelContext()) {
      camel.addRoutes(new ScannerFolders(profiles));
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from("direct:scanner-folder-due").routeId("intake").to("mock:due");
            }
          });
      MockEndpoint due = camel.getEndpoint("mock:due", MockEndpoint.class);
      due.expectedMinimumMessageCount(profiles.all().size());
      camel.start();

      due.assertIsSatisfied(20_000);

      assertThat(due.getExchanges())
          .extracting(exchange -> exchange.getMessage().getBody(ScannerProfile.class))
          .containsAll(profiles.all());
      assertThat(camel.getRoutes())
          .extracting(Route::getRouteId)
          .contains("intake-mfp-lobby", "intake-adf-back-office", "intake-desktop-front");
      assertThat(camel.getRoute("intake-mfp-lobby").getDescription())
          .isEqualTo("Looks into the folder of mfp-lobby every 1000 ms.");
    }
  }
}
