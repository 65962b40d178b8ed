package id.berkas.web.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts images, files and JSON on record before their first byte leaves. */
@ControllerAdvice
class BodyWitness implements ResponseBodyAdvice<Object> {

  private static final int REFUSED_FROM = 400;

  private final Witness witness;

  BodyWitness(Witness witness) {
    this.witness = witness;
  }

  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter answer,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse answered
        && answered.getServletResponse().getStatus() < REFUSED_FROM) {
      witness.note(asked.getServletRequest(), false, Listing.of(body));
    }
    return body;
  }
}
