package id.berkas.intake;

import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** One route per scanner, each with a thread of its own: folders are data, so they are not YAML. */
@Component
class ScannerFolders extends RouteBuilder {

  private final ScannerProfiles profiles;

  ScannerFolders(ScannerProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void configure() {
    profiles.all().forEach(this::sweepWhenDue);
  }

  private void sweepWhenDue(ScannerProfile profile) {
    fromF(
            "scheduler:%s?delay=%d&initialDelay=500&useFixedDelay=true&poolSize=1",
            profile.name(), profile.poll().toMillis())
        .routeId("intake-" + profile.name())
        .description(
            "Looks into the folder of %s every %d ms."
                .formatted(profile.name(), profile.poll().toMillis()))
        .setBody(constant(profile))
        .id("take-profile-" + profile.name())
        .to("direct:scanner-folder-due")
        .id("sweep-folder-" + profile.name());
  }
}
