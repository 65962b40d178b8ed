package id.berkas.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An administrator sees the pages as somebody of another role or branch would, and changes nothing
 * meanwhile. Only the request at hand is theirs in that role; the session stays the
 * administrator's.
 */
@Component
public class ViewingAs extends OncePerRequestFilter {

  private static final String VIEW = "berkas.view";
  private static final Set<String> ALLOWED = Set.of("/view-as", "/view-as/end", "/logout");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Whose eyes.
   *
   * @param branch null for all
   */
  public record View(Role role, @Nullable String branch) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** From the next request on. */
  public void begin(HttpServletRequest request, View view) {
    request.getSession().setAttribute(VIEW, view);
  }

  public void end(HttpServletRequest request) {
    request.getSession().removeAttribute(VIEW);
  }

  /** The view of this request; null when the reader sees with their own eyes. */
  public static @Nullable View of(HttpServletRequest request) {
    return request.getAttribute(VIEW) instanceof View view ? view : null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Authentication here = SecurityContextHolder.getContext().getAuthentication();
    if (session == null
        || !(session.getAttribute(VIEW) instanceof View view)
        || here == null
        || !(here.getPrincipal() instanceof SignedIn who)
        || !who.is(Role.ADMINISTRATOR)
        || ALLOWED.contains(request.getRequestURI().substring(request.getContextPath().length()))) {
      next.doFilter(request, response);
      return;
    }
    request.setAttribute(VIEW, view);
    if (!READING.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    SignedIn seen =
        new SignedIn(who.name(), who.secret(), view.role(), view.branch(), who.standing());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(seen, null, seen.getAuthorities()));
    SecurityContextHolder.setContext(context);
    next.doFilter(request, response);
  }
}
