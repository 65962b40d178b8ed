package id.berkas.hub;

import id.berkas.web.HealthFacts.Fact;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;

/** Whether every route runs that is meant to; one that is switched off is not missed. */
final class RouteFact {

  private RouteFact() {}

  static Fact of(CamelContext camel, RouteOrders orders) {
    List<String> meant =
        camel.getRoutes().stream()
            .filter(route -> !Boolean.FALSE.equals(route.isAutoStartup()))
            .map(Route::getId)
            .sorted()
            .toList();
    List<String> stopped =
        meant.stream()
            .filter(id -> !camel.getRouteController().getRouteStatus(id).isStarted())
            .toList();
    int off = camel.getRoutes().size() - meant.size();
    String running = "%d / %d".formatted(meant.size() - stopped.size(), meant.size());
    boolean onPurpose = stopped.stream().allMatch(id -> orders.of(id) != null);
    return stopped.isEmpty()
        ? new Fact("routes", true, running, null, off)
        : new Fact(
            "routes",
            false,
            running + ": " + String.join(", ", stopped),
            onPurpose ? "ordered" : "routes",
            off);
  }
}
