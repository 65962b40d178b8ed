package id.berkas.web.desk;

import id.berkas.web.access.TimedOut;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The last stop of whatever no handler answered: a sentence and a way back, never a trace. */
@Controller
class DeskFailures implements ErrorController {

  private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413);

  @RequestMapping("/error")
  Object failed(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    HttpStatus shown = status == null ? HttpStatus.NOT_FOUND : status;
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path instanceof String uri && uri.startsWith("/api/")
        ? problem(shown, uri)
        : page(shown, Boolean.TRUE.equals(request.getAttribute(TimedOut.STALE)));
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String uri) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, sentence(status));
    body.setInstance(URI.create(UriUtils.encodePath(uri, StandardCharsets.UTF_8)));
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
  }

  private static String sentence(HttpStatus status) {
    if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
      return "This media type is not taken here; see /api/v1/openapi for the one that is.";
    }
    return status.is4xxClientError()
        ? "The API has nothing for this request; see /api/v1/openapi."
        : "The program failed here. Try again, and call support if it happens again.";
  }

  private static ModelAndView page(HttpStatus status, boolean stale) {
    ModelAndView page = new ModelAndView("failure");
    page.setStatus(status);
    String code = EXPLAINED.contains(status.value()) ? String.valueOf(status.value()) : "other";
    page.addObject("code", stale ? "stale" : code);
    return page;
  }
}
