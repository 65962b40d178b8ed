package id.berkas.separation;

import id.berkas.document.Disposition;
import id.berkas.document.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param disposition its term of the page equation
 * @param reason why, a short code
 * @param packet position of the packet it is filed in or stands in; null when it stands in none
 */
public record PageDisposition(Disposition disposition, String reason, @Nullable Integer packet) {

  /** Whether a code says that a document begins here. */
  public boolean startsDocument() {
    return reason.equals(Page.STARTS_DOCUMENT);
  }
}
