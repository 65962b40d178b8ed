package id.berkas.web.api;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong in the API into a problem detail; a stack trace stays in the log. */
@RestControllerAdvice(basePackageClasses = ApiFailures.class)
class ApiFailures extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail body =
        ProblemDetail.forStatusAndDetail(
            status, "The body is not the JSON expected here; see /api/v1/openapi.");
    return handleExceptionInternal(e, body, headers, status, request);
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String fields =
        e.getFieldErrors().stream()
            .map(field -> "%s %s".formatted(field.getField(), field.getDefaultMessage()))
            .sorted()
            .collect(Collectors.joining(", "));
    ProblemDetail body =
        ProblemDetail.forStatusAndDetail(status, "The body is incomplete: %s.".formatted(fields));
    return handleExceptionInternal(e, body, headers, status, request);
  }

  /** A value that holds what no name or number can. */
  @ExceptionHandler(RequestRejectedException.class)
  ProblemDetail rejected(RequestRejectedException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "A value holds a character that is not text; see /api/v1/openapi.");
  }

  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> fault(Exception e, WebRequest request) {
    LOG.error("the API failed at {}", request.getDescription(false), e);
    ProblemDetail body =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "The program failed here. Nothing was changed; try again, and call support if it happens again.");
    return ResponseEntity.internalServerError().body(body);
  }
}
