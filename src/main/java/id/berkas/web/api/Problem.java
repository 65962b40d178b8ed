package id.berkas.web.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal of the API: status, a code for programs and a sentence for people. */
final class Problem extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private Problem(HttpStatus status, ProblemDetail body) {
    super(status, body, null);
  }

  static Problem of(HttpStatus status, String code, String sentence) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, sentence);
    body.setType(URI.create("urn:berkas:problem:" + code));
    return new Problem(status, body);
  }

  /** Also for what exists and is not theirs to see. */
  static Problem notFound(String what) {
    return of(
        HttpStatus.NOT_FOUND,
        "not-found",
        "There is no such %s, or you may not see it.".formatted(what));
  }

  static Problem conflict(String code, String sentence) {
    return of(HttpStatus.CONFLICT, code, sentence);
  }

  static Problem badRequest(String code, String sentence) {
    return of(HttpStatus.BAD_REQUEST, code, sentence);
  }
}
