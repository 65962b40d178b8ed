package id.berkas.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Counts what came to the door, of people and of programs, and says why it stays shut. */
@Component
public class SignInWatch implements AuthenticationFailureHandler {

  /** Where the session keeps the name that was tried, so that it need not be typed again. */
  public static final String NAME = "berkas.tried-name";

  private static final int LONGEST_NAME = 80;

  private final FailedSignIns failed;

  SignInWatch(FailedSignIns failed) {
    this.failed = failed;
  }

  @EventListener
  void wrong(AuthenticationFailureBadCredentialsEvent event) {
    failed.failed(event.getAuthentication().getName());
  }

  @EventListener
  void right(AuthenticationSuccessEvent event) {
    failed.forget(event.getAuthentication().getName());
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    String name = request.getParameter("username");
    boolean shut = name != null && failed.shut(name);
    if (name != null && name.length() <= LONGEST_NAME) {
      request.getSession().setAttribute(NAME, name);
    }
    response.sendRedirect(request.getContextPath() + (shut ? "/login?shut" : "/login?error"));
  }
}
