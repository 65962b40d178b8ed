package id.berkas.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.berkas.fakes.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class RouteMeterTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-16T02:00:00Z"));
  private final RouteMeters meters = new RouteMeters(clock, change -> {});

  @Test
  void aRouteCountsWhatWentThroughAndWhatFailedEvenIfItWasHeld() throws Exception {
    try (CamelContext camel = new DefaultCamelContext()) {
      camel.addRoutePolicyFactory(meters);
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              onException(IllegalStateException.class).handled(true).to("log:held?level=OFF");
              from("direct:in").routeId("stage").process(RouteMeterTest::refuseBad);
            }
          });
      camel.start();
      try (var sender = camel.createProducerTemplate()) {
        for (String body : new String[] {"good", "bad", "good", "good"}) {
          sender.sendBody("direct:in", body);
        }
      }
      clock.advance(Duration.ofMinutes(1));

      RouteMeter meter = meters.of("stage");
      assertThat(meter.done()).isEqualTo(4);
      assertThat(meter.failed()).isEqualTo(1);
      assertThat(meter.lastError()).isEqualTo("IllegalStateException: bad");
      assertThat(meter.perMinute()).isEqualTo(4 / 5.0);
      clock.advance(Duration.ofMinutes(10));
      assertThat(meter.perMinute()).isZero();
    }
  }

  @Test
  void lookingIntoAnEmptyFolderIsNoThroughput() throws Exception {
    try (CamelContext camel = new DefaultCamelContext()) {
      camel.addRoutePolicyFactory(meters);
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from("direct:look").routeId("look").split(body()).to("log:taken?level=OFF");
            }
          });
      camel.start();
      try (var sender = camel.createProducerTemplate()) {
        sender.sendBody("direct:look", List.of());
        sender.sendBody("direct:look", List.of("one scan", "another"));
        sender.sendBody("direct:look", List.of());
      }

      assertThat(meters.of("look").done()).isEqualTo(2);
    }
  }

  private static void refuseBad(org.apache.camel.Exchange exchange) {
    if (exchange.getMessage().getBody(String.class).equals("bad")) {
      throw new IllegalStateException("bad");
    }
  }
}
