package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.web.RunningRoutes.Order;
import java.time.Clock;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutesOnTheHealthPageTest {

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final RouteOrders orders = new RouteOrders(Clock.systemUTC());

  @BeforeEach
  void twoRoutesRunAndOneIsSwitchedOff() throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:intake").routeId("intake").to("log:intake");
            from("direct:separation").routeId("separation").to("log:separation");
            from("direct:poll").routeId("registrations-poll").autoStartup(false).to("log:poll");
          }
        });
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void aRouteThatIsSwitchedOffIsNotMissed() {
    assertThat(RouteFact.of(camel, orders).ok()).isTrue();
    assertThat(RouteFact.of(camel, orders).value()).isEqualTo("2 / 2");
    assertThat(RouteFact.of(camel, orders).remedy()).isNull();
    assertThat(RouteFact.of(camel, orders).besides()).isEqualTo(1);
  }

  @Test
  void aRouteThatStoppedIsNamed() throws Exception {
    camel.getRouteController().stopRoute("separation");

    assertThat(RouteFact.of(camel, orders).ok()).isFalse();
    assertThat(RouteFact.of(camel, orders).value()).isEqualTo("1 / 2: separation");
    assertThat(RouteFact.of(camel, orders).remedy()).isEqualTo("routes");
  }

  @Test
  void aRouteThatAPersonStoppedAsksForThatPersonsReasonInsteadOfTheLog() throws Exception {
    orders.note("separation", Order.STOP, "sari", "the disk is changed");
    camel.getRouteController().stopRoute("separation");

    assertThat(RouteFact.of(camel, orders).ok()).isFalse();
    assertThat(RouteFact.of(camel, orders).remedy()).isEqualTo("ordered");
  }
}
