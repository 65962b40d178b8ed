package id.berkas.hub;

import id.berkas.archive.ArchiveResult;
import id.berkas.document.BatchRef;
import id.berkas.document.Json;
import id.berkas.document.PacketRef;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.hold.RetryMessage;
import id.berkas.imaging.LookResult;
import id.berkas.imaging.Survey;
import id.berkas.profile.ProfileException;
import id.berkas.recognition.ReadResult;
import id.berkas.store.MissingContentException;
import id.berkas.store.StoreException;
import id.berkas.worker.Wire;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns a message that a stage could not handle into a hold from which the stage can be tried
 * again.
 */
@Component("holding")
public class Holding {

  private static final Logger LOG = LoggerFactory.getLogger(Holding.class);
  private static final String QUEUE = "queue:";

  private final Holds holds;
  private final Map<String, String> told = new ConcurrentHashMap<>();

  Holding(Holds holds) {
    this.holds = holds;
  }

  /** Places the hold; the error-handling route hands over what it knows. */
  public void hold(
      @Body @Nullable Object body,
      @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) Throwable failure,
      @ExchangeProperty(Exchange.FAILURE_ROUTE_ID) String route,
      @ExchangeProperty(Exchange.FAILURE_ENDPOINT) @Nullable String failedAt,
      Exchange exchange) {
    if (body == null) {
      holdTheStage(route, failure);
      return;
    }
    LOG.error("Stage {} could not handle {}.", route, body, failure);
    Held held = subject(body);
    holds.place(
        held.subject(), held.id(), route, reason(failure), detail(failure), retry(body, exchange));
  }

  /** What a clock starts has no body and comes again every few seconds: it is told once. */
  private void holdTheStage(String route, Throwable failure) {
    String detail = detail(failure);
    if (!detail.equals(told.put(route, detail))) {
      LOG.error("Stage {} could not run.", route, failure);
    }
    holds.place(Subject.MESSAGE, route, route, reason(failure), detail);
  }

  private record Held(Subject subject, String id) {}

  private static Held subject(Object body) {
    return switch (body) {
      case BatchRef(String batch) -> new Held(Subject.BATCH, batch);
      case PacketRef(String packet) -> new Held(Subject.PACKET, packet);
      case Survey survey -> new Held(Subject.BATCH, survey.batch());
      case LookResult look -> new Held(Subject.PAGE, look.page());
      case ReadResult read -> new Held(Subject.PAGE, read.page());
      case ArchiveResult archive -> new Held(Subject.PACKET, archive.packet());
      default -> new Held(Subject.MESSAGE, body.toString());
    };
  }

  private static HoldReason reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HoldException held) {
        return held.reason();
      }
      if (cause instanceof ProfileException) {
        return HoldReason.PROFILE_GONE;
      }
      if (cause instanceof MissingContentException) {
        return HoldReason.ORIGINAL_MISSING;
      }
      if (cause instanceof StoreException) {
        return HoldReason.STORE_FULL;
      }
    }
    return HoldReason.FAILED;
  }

  private static String detail(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof HoldException
            || root instanceof StoreException
            || root instanceof ProfileException
        ? String.valueOf(root.getMessage())
        : "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
  }

  private static @Nullable RetryMessage retry(Object body, Exchange exchange) {
    String from =
        exchange.getFromEndpoint() == null ? "" : exchange.getFromEndpoint().getEndpointUri();
    int queue = from.indexOf(QUEUE);
    if (queue < 0) {
      return null;
    }
    String name = from.substring(queue + QUEUE.length()).replaceAll("\\?.*", "");
    return new RetryMessage(name, Wire.type(body), Json.write(body));
  }
}
