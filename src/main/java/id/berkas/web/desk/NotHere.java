package id.berkas.web.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such thing, or it is not this reader's to see. */
final class NotHere extends ResponseStatusException {
  private static final long serialVersionUID = 1L;

  NotHere() {
    super(HttpStatus.NOT_FOUND);
  }
}
