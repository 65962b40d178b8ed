package id.berkas.intake;

import id.berkas.profile.ProfileWatch;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * One route per scanner, each with a thread of its own: folders are data, so they are not YAML. A
 * profile that is changed gets a route of its own again.
 */
@Component
class ScannerFolders extends RouteBuilder implements ProfileWatch {

  private final ScannerProfiles profiles;

  ScannerFolders(ScannerProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void configure() {
    profiles.all().forEach(profile -> sweepWhenDue(this, profile));
  }

  @Override
  public void changed(ScannerProfile profile) {
    try {
      if (getContext().getRoute(id(profile)) != null) {
        getContext().getRouteController().stopRoute(id(profile));
        getContext().removeRoute(id(profile));
      }
      getContext()
          .addRoutes(
              new RouteBuilder() {
                @Override
                public void configure() {
                  sweepWhenDue(this, profile);
                }
              });
    } catch (Exception e) {
      throw new IllegalStateException(
          "The folder of %s is not looked into until the next start.".formatted(profile.name()), e);
    }
  }

  private static String id(ScannerProfile profile) {
    return "intake-" + profile.name();
  }

  private static void sweepWhenDue(RouteBuilder routes, ScannerProfile profile) {
    routes
        .fromF(
            "scheduler:%s?delay=%d&initialDelay=500&useFixedDelay=true&poolSize=1",
            profile.name(), profile.poll().toMillis())
        .routeId(id(profile))
        .description(
            "Looks into the folder of %s every %d ms."
                .formatted(profile.name(), profile.poll().toMillis()))
        .setBody(routes.constant(profile))
        .id("take-profile-" + profile.name())
        .to("direct:scanner-folder-due")
        .id("sweep-folder-" + profile.name());
  }
}
