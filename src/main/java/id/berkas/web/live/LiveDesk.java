package id.berkas.web.live;

import id.berkas.web.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The stream behind an open page: {@code open}, then {@code changed} when something it shows is no
 * longer so, and {@code beat} every 15 seconds. The page fetches itself; no event says what
 * changed.
 */
@Controller
class LiveDesk {

  /** Then the page opens it again, and passes the door. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Streams streams;

  LiveDesk(Streams streams) {
    this.streams = streams;
  }

  /**
   * Opens a stream.
   *
   * @param since the mark of the hub's news at which the page was drawn
   */
  @GetMapping(path = "/live/{place}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  ResponseEntity<SseEmitter> open(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String place,
      @RequestParam(defaultValue = "") String since,
      HttpServletRequest request) {
    return Place.of(place, who)
        .map(there -> open(who, there, since, request.getSession().getId()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ResponseEntity<SseEmitter> open(SignedIn who, Place place, String since, String session) {
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    Stream stream = new Stream(who, session, place, emitter);
    emitter.onCompletion(() -> streams.remove(stream));
    emitter.onTimeout(emitter::complete);
    return streams.add(stream, since)
        ? ResponseEntity.ok().header("X-Accel-Buffering", "no").body(emitter)
        : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
  }
}
