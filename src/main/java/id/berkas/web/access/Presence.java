package id.berkas.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells what a person does from what an open page does by itself. Pages that keep themselves up to
 * date do not keep a session alive: it ends as if they were closed. Only the page beside a scanner,
 * which people watch with their hands full of paper, lasts a working day.
 */
@Component
class Presence extends OncePerRequestFilter {

  /** Sent by a page that asks by itself. */
  private static final String BY_ITSELF = "Berkas-By-Itself";

  private static final String LAST_DEED = "berkas.last-deed";
  static final String STREAM = "/live/";
  private static final String BESIDE_SCANNER = "/scanners";
  private static final Duration WORKING_DAY = Duration.ofHours(10);

  private final Clock clock;

  Presence(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      String path = request.getRequestURI().substring(request.getContextPath().length());
      boolean stream = path.startsWith(STREAM);
      if (stream || request.getHeader(BY_ITSELF) != null) {
        endWhenLeft(session, stream ? path.substring(STREAM.length() - 1) : path);
      } else if (isDeed(request)) {
        session.setAttribute(LAST_DEED, clock.instant());
      }
    }
    next.doFilter(request, response);
  }

  /** A form, a script that saves, or a page somebody opens; never a picture that a page fetches. */
  private static boolean isDeed(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || Objects.toString(request.getHeader("Accept"), "").contains("text/html");
  }

  private void endWhenLeft(HttpSession session, String page) {
    Duration longest =
        page.startsWith(BESIDE_SCANNER)
            ? WORKING_DAY
            : Duration.ofSeconds(session.getMaxInactiveInterval());
    if (longest.isPositive()
        && session.getAttribute(LAST_DEED) instanceof Instant deed
        && deed.plus(longest).isBefore(clock.instant())) {
      session.invalidate();
    }
  }
}
