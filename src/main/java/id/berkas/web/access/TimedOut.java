package id.berkas.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Leads to the sign-in page, which says so when a session has run out in the meantime; after the
 * sign-in people are back at the page they asked for.
 */
public final class TimedOut extends LoginUrlAuthenticationEntryPoint {

  static final String DOOR = "/login";
  private static final String TOLD = DOOR + "?timeout";

  TimedOut() {
    super(DOOR);
  }

  /** A stream leads nowhere: its page asks for itself and is led. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith(request.getContextPath() + Presence.STREAM)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      super.commence(request, response, why);
    }
  }

  @Override
  protected String determineUrlToUseForThisRequest(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    boolean ranOut =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    return ranOut ? TOLD : DOOR;
  }

  /** Request attribute: whether the form was refused for its age alone. */
  public static final String STALE = TimedOut.class.getName() + ".stale";

  /** Where {@link org.springframework.security.web.savedrequest.HttpSessionRequestCache} looks. */
  private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

  /** A form sent after its session had run out; scripts get their refusal as ever. */
  static final class Form implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(
        HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
        throws IOException, ServletException {
      boolean nobody = SecurityContextHolder.getContext().getAuthentication() == null;
      boolean script = "cors same-origin no-cors".contains(mode(request));
      if (nobody && !script && why instanceof CsrfException) {
        comeBack(request);
        response.sendRedirect(request.getContextPath() + TOLD);
      } else {
        request.setAttribute(STALE, why instanceof CsrfException);
        otherwise.handle(request, response, why);
      }
    }

    /** After the sign-in people are on the page again from which the form came. */
    private static void comeBack(HttpServletRequest request) {
      String from = request.getHeader("Referer");
      String here = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
      if (from != null && from.startsWith(here + "/")) {
        request.getSession().setAttribute(SAVED, new SimpleSavedRequest(from));
      }
    }

    private static String mode(HttpServletRequest request) {
      String mode = request.getHeader("Sec-Fetch-Mode");
      return mode == null ? "navigate" : mode;
    }
  }
}
