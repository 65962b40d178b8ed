package id.berkas.hub;

import id.berkas.live.Change;
import id.berkas.live.Topic;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.NamedNode;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A meter for each route; Camel asks for one when it makes the route. */
@Component
class RouteMeters implements RoutePolicyFactory {

  private final Clock clock;
  private final ApplicationEventPublisher changes;
  private final Map<String, RouteMeter> meters = new ConcurrentHashMap<>();

  RouteMeters(Clock clock, ApplicationEventPublisher changes) {
    this.clock = clock;
    this.changes = changes;
  }

  @Override
  public RoutePolicy createRoutePolicy(CamelContext camel, String route, NamedNode definition) {
    return of(route);
  }

  RouteMeter of(String route) {
    return meters.computeIfAbsent(route, id -> new RouteMeter(clock, this::tell));
  }

  private void tell() {
    changes.publishEvent(new Change(Topic.ROUTES, null));
  }
}
