package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.SettableClock;
import id.berkas.web.RunningRoutes.Order;
import id.berkas.web.RunningRoutes.Running;
import id.berkas.web.RunningRoutes.State;
import java.time.Instant;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders to real routes, beside a broker that does not answer. */
class RoutesObeyTest {

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-16T02:00:00Z"));
  private final RouteRoom room =
      new RouteRoom(
          camel,
          new RouteMeters(clock, change -> {}),
          new QueueDepths(new ActiveMQConnectionFactory("tcp://127.0.0.1:1")),
          new RouteOrders(clock));

  @BeforeEach
  void start() throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:in").routeId("first").to("direct:onward");
            from("direct:onward").routeId("second").to("log:end?level=OFF");
          }
        });
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  private State state(String route) {
    return room.stages().stream()
        .flatMap(stage -> stage.routes().stream())
        .filter(one -> one.id().equals(route))
        .map(Running::state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRouteIsSuspendedStoppedAndStartedAgain() {
    for (Order order : List.of(Order.SUSPEND, Order.START, Order.STOP, Order.START)) {
      assertThat(room.order("first", order, "admin", "test")).isTrue();
      assertThat(state("first"))
          .isEqualTo(
              switch (order) {
                case START -> State.STARTED;
                case SUSPEND -> State.SUSPENDED;
                case STOP -> State.STOPPED;
              });
      assertThat(state("second")).isEqualTo(State.STARTED);
    }
  }

  @Test
  void anUnknownRouteIsToldSo() {
    assertThat(room.order("nowhere", Order.STOP, "admin", "test")).isFalse();
  }

  @Test
  void withoutTheBrokerThePageShowsTheRestOfIt() {
    assertThat(room.stages())
        .flatExtracting(stage -> stage.routes())
        .extracting(Running::id, Running::waiting)
        .contains(org.assertj.core.groups.Tuple.tuple("first", null));
  }
}
