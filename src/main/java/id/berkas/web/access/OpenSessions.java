package id.berkas.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks with each request whether the session's person may still be here: a sign-in that was taken
 * away ends at once, other work holds from the next page on, and a password that somebody else
 * chose must be changed before anything else.
 */
@Component
public class OpenSessions extends OncePerRequestFilter {

  private static final String GENERATION = "berkas.generation";
  private static final Set<String> WITHOUT_CHANGE =
      Set.of(
          "/password", "/logout", "/login", "/error", "/berkas.css", "/berkas.js", "/berkas.svg");

  private final Users users;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  OpenSessions(Users users) {
    this.users = users;
  }

  /** Begins a session; leads on to where the person wanted to go, or to where their work begins. */
  static final class Begin extends SavedRequestAwareAuthenticationSuccessHandler {
    @Override
    public void onAuthenticationSuccess(
        HttpServletRequest request, HttpServletResponse response, Authentication authentication)
        throws ServletException, IOException {
      if (authentication.getPrincipal() instanceof SignedIn who) {
        request.getSession().setAttribute(GENERATION, who.standing().generation());
      }
      super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
        HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
      return authentication.getPrincipal() instanceof SignedIn who ? who.role().home() : "/";
    }
  }

  /** Begins the session of somebody who came through another door. */
  void begin(Authentication who, HttpServletRequest request, HttpServletResponse response) {
    request.changeSessionId();
    become(who, request, response);
  }

  /** Goes on with this session after the person's own change of password ended the others. */
  public void goOn(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    SignedIn now = users.loadUserByUsername(who.name());
    request.changeSessionId();
    request.getSession().setAttribute(GENERATION, now.standing().generation());
    become(now, request, response);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Authentication here = SecurityContextHolder.getContext().getAuthentication();
    if (session == null
        || session.getAttribute(GENERATION) == null
        || here == null
        || !(here.getPrincipal() instanceof SignedIn who)) {
      next.doFilter(request, response);
      return;
    }
    Optional<SignedIn> now = users.find(who.name()).filter(SignedIn::isEnabled);
    if (now.isEmpty() || !session.getAttribute(GENERATION).equals(generation(now.get()))) {
      session.invalidate();
      SecurityContextHolder.clearContext();
      response.sendRedirect(request.getContextPath() + "/login?ended");
      return;
    }
    if (now.get().standing().mustChange() && !WITHOUT_CHANGE.contains(path(request))) {
      response.sendRedirect(request.getContextPath() + "/password");
      return;
    }
    if (now.get().role() != who.role()
        || !String.valueOf(now.get().branch()).equals(String.valueOf(who.branch()))) {
      become(now.get(), request, response);
    }
    next.doFilter(request, response);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static Integer generation(SignedIn user) {
    return user.standing().generation();
  }

  private void become(SignedIn now, HttpServletRequest request, HttpServletResponse response) {
    become(
        UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()),
        request,
        response);
  }

  private void become(
      Authentication now, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(now);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
