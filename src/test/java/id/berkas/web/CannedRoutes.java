package id.berkas.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way of three stages, one of which stands still; notes the orders it gets. */
final class CannedRoutes implements RunningRoutes {

  final List<String> orders = new ArrayList<>();

  @Override
  public List<Stage> stages() {
    return List.of(
        new Stage(
            "10-intake.camel.yaml",
            List.of(running("intake-mfp-lobby", State.STARTED, null, null)),
            List.of("20-imaging.camel.yaml")),
        new Stage(
            "20-imaging.camel.yaml",
            List.of(running("imaging", State.STARTED, 12L, null)),
            List.of("30-separation.camel.yaml")),
        new Stage(
            "30-separation.camel.yaml",
            List.of(running("separation", State.STOPPED, 3L, "IOException: <b>no</b> space")),
            List.of("10-intake.camel.yaml")));
  }

  private static Running running(
      String id, State state, @Nullable Long waiting, @Nullable String lastError) {
    return new Running(
        id,
        "What " + id + " does.",
        state,
        true,
        "jms:queue:" + id,
        63,
        lastError == null ? 0 : 2,
        4.2,
        waiting,
        waiting == null ? null : Instant.parse("2026-11-16T01:58:00Z"),
        lastError,
        state == State.STARTED
            ? null
            : new Ordered(
                Order.STOP, "budi", "the disk is changed", Instant.parse("2026-11-16T01:58:00Z")));
  }

  @Override
  public boolean order(String route, Order order, String who, String reason) {
    boolean known =
        stages().stream().flatMap(s -> s.routes().stream()).anyMatch(r -> r.id().equals(route));
    if (known) {
      orders.add("%s %s %s %s".formatted(route, order, who, reason));
    }
    return known;
  }
}
