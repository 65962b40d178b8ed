package id.berkas.hub;

import id.berkas.hub.QueueDepths.Depth;
import id.berkas.web.RunningRoutes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.ServiceStatus;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the routes of this hub and starts and stops them. */
@Component
class RouteRoom implements RunningRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(RouteRoom.class);
  private static final String QUEUE = "jms:queue:";
  private static final int PATIENCE_SECONDS = 20;

  private final CamelContext camel;
  private final RouteMeters meters;
  private final QueueDepths depths;
  private final RouteOrders orders;

  RouteRoom(CamelContext camel, RouteMeters meters, QueueDepths depths, RouteOrders orders) {
    this.camel = camel;
    this.meters = meters;
    this.depths = depths;
    this.orders = orders;
  }

  @Override
  public List<Stage> stages() {
    Map<String, Depth> waiting =
        depths.of(camel.getRoutes().stream().map(RouteRoom::from).flatMap(this::queue).toList());
    Map<String, List<String>> targets = targets();
    Map<String, String> fileOfSource = new HashMap<>();
    camel.getRoutes().forEach(route -> fileOfSource.put(from(route), file(route)));
    Map<String, List<Running>> byFile = new TreeMap<>();
    Map<String, List<String>> leads = new TreeMap<>();
    for (Route route : camel.getRoutes()) {
      List<String> onward =
          targets.getOrDefault(route.getId(), List.of()).stream()
              .map(fileOfSource::get)
              .filter(Objects::nonNull)
              .toList();
      String own = file(route);
      String file = own.isEmpty() && !onward.isEmpty() ? onward.getFirst() : own;
      byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(running(route, waiting));
      leads.computeIfAbsent(file, f -> new ArrayList<>()).addAll(onward);
    }
    return byFile.entrySet().stream()
        .map(
            stage ->
                new Stage(
                    stage.getKey(),
                    stage.getValue(),
                    leads.getOrDefault(stage.getKey(), List.of()).stream()
                        .distinct()
                        .filter(file -> !file.equals(stage.getKey()))
                        .toList()))
        .toList();
  }

  private Running running(Route route, Map<String, Depth> waiting) {
    RouteMeter meter = meters.of(route.getId());
    Depth depth = queue(from(route)).findFirst().map(waiting::get).orElse(null);
    State state = state(camel.getRouteController().getRouteStatus(route.getId()));
    return new Running(
        route.getId(),
        Objects.toString(route.getDescription(), ""),
        state,
        !Boolean.FALSE.equals(route.isAutoStartup()),
        from(route),
        meter.done(),
        meter.failed(),
        meter.perMinute(),
        depth == null ? null : depth.messages(),
        depth == null || depth.messages() == 0 ? null : depth.oldest(),
        meter.lastError(),
        state == State.STARTED ? null : orders.of(route.getId()));
  }

  /** Where each route sends things; what goes to workers comes back from them. */
  private Map<String, List<String>> targets() {
    Map<String, List<String>> targets = new HashMap<>();
    for (RouteDefinition route : ((ModelCamelContext) camel).getRouteDefinitions()) {
      targets.put(
          route.getRouteId(),
          ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), ToDefinition.class)
              .stream()
              .map(to -> plain(to.getUri()))
              .map(uri -> uri.replace(QUEUE + "jobs.", QUEUE + "results."))
              .toList());
    }
    return targets;
  }

  private static String from(Route route) {
    return plain(route.getEndpoint().getEndpointUri());
  }

  private static String plain(String uri) {
    return uri.replaceFirst("\\?.*$", "").replace("://", ":");
  }

  private Stream<String> queue(String uri) {
    return uri.startsWith(QUEUE) ? Stream.of(uri.substring(QUEUE.length())) : Stream.empty();
  }

  /** The name of the file a route was written in; empty for those made by the program. */
  private static String file(Route route) {
    String place = route.getSourceResource() == null ? "" : route.getSourceResource().getLocation();
    return place.endsWith(".yaml") ? place.replaceFirst("^.*[/:]", "") : "";
  }

  private static State state(@Nullable ServiceStatus status) {
    if (status == null || status.isStopped()) {
      return State.STOPPED;
    }
    return status.isSuspended() ? State.SUSPENDED : State.STARTED;
  }

  @Override
  public boolean order(String route, Order order, String who, String reason) {
    if (camel.getRoute(route) == null) {
      return false;
    }
    try {
      obey(route, order);
    } catch (Exception e) {
      throw new IllegalStateException("Route %s does not obey.".formatted(route), e);
    }
    orders.note(route, order, who, reason);
    LOG.info("Route {}: {} by {}, because: {}", route, order, who, reason);
    return true;
  }

  private void obey(String route, Order order) throws Exception {
    var routes = camel.getRouteController();
    boolean suspended = state(routes.getRouteStatus(route)) == State.SUSPENDED;
    switch (order) {
      case START -> {
        if (suspended) {
          routes.resumeRoute(route);
        } else {
          routes.startRoute(route);
        }
      }
      case SUSPEND -> routes.suspendRoute(route, PATIENCE_SECONDS, TimeUnit.SECONDS);
      case STOP -> routes.stopRoute(route, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }
}
