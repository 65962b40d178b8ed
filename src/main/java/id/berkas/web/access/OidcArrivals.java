package id.berkas.web.access;

import id.berkas.web.access.OidcClaims.Read;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Somebody comes from the provider's door: with a role of ours they go on like everybody else. */
final class OidcArrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(OidcArrivals.class);

  private final OidcSettings settings;
  private final Users users;
  private final OpenSessions sessions;
  private final ApplicationEventPublisher events;

  OidcArrivals(
      OidcSettings settings, Users users, OpenSessions sessions, ApplicationEventPublisher events) {
    this.settings = settings;
    this.users = users;
    this.sessions = sessions;
    this.events = events;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication door)
      throws IOException, ServletException {
    Map<String, Object> claims =
        door.getPrincipal() instanceof OAuth2User user ? user.getAttributes() : Map.of();
    switch (new OidcClaims(settings).read(claims)) {
      case Read.Stranger(String why) -> turnAway(why, why, request, response, door);
      case Read.Person person -> arrive(person, request, response, door);
    }
  }

  private void arrive(
      Read.Person person,
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication door)
      throws IOException, ServletException {
    if (!users.arrive(person.name(), person.role(), person.branch(), settings.issuer())) {
      turnAway("taken", person.name(), request, response, door);
      return;
    }
    Optional<SignedIn> here = users.find(person.name()).filter(SignedIn::isEnabled);
    if (here.isEmpty()) {
      turnAway("away", person.name(), request, response, door);
      return;
    }
    UsernamePasswordAuthenticationToken known =
        UsernamePasswordAuthenticationToken.authenticated(
            here.get(), null, here.get().getAuthorities());
    known.setDetails(door.getDetails());
    sessions.begin(known, request, response);
    events.publishEvent(new InteractiveAuthenticationSuccessEvent(known, OidcArrivals.class));
    new OpenSessions.Begin().onAuthenticationSuccess(request, response, known);
  }

  private void turnAway(
      String why,
      String name,
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication door)
      throws IOException {
    SecurityContextHolder.clearContext();
    if (request.getSession(false) != null) {
      request.getSession().invalidate();
    }
    UsernamePasswordAuthenticationToken stranger =
        UsernamePasswordAuthenticationToken.unauthenticated(name, null);
    stranger.setDetails(door.getDetails());
    events.publishEvent(
        new AuthenticationFailureDisabledEvent(stranger, new DisabledException("oidc: " + why)));
    response.sendRedirect(request.getContextPath() + "/login?sso=" + why);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    LOG.warn("A sign-in at {} failed: {}", settings.issuer(), why.getMessage());
    response.sendRedirect(request.getContextPath() + "/login?sso=failed");
  }
}
