package id.berkas.hub;

import id.berkas.web.RunningRoutes.Order;
import id.berkas.web.RunningRoutes.Ordered;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which routes stand still because a person said so; forgotten when the hub starts again. */
@Component
class RouteOrders {

  private final Clock clock;
  private final Map<String, Ordered> standing = new ConcurrentHashMap<>();

  RouteOrders(Clock clock) {
    this.clock = clock;
  }

  void note(String route, Order order, String who, String reason) {
    switch (order) {
      case START -> standing.remove(route);
      case SUSPEND, STOP -> standing.put(route, new Ordered(order, who, reason, clock.instant()));
    }
  }

  /** Null when nobody ordered a route to stand still. */
  @Nullable Ordered of(String route) {
    return standing.get(route);
  }
}
