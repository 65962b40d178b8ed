package id.berkas.matching;

import id.berkas.document.Box;
import org.jspecify.annotations.Nullable;

/**
 * Something read that speaks for or against a registration.
 *
 * @param kind {@code cover-sheet}, {@code slip}, {@code nik}, {@code nik-near}, {@code kpj}, {@code
 *     kpj-near}, {@code name}, {@code birth-date}, {@code mother-name}, {@code applicant-nik},
 *     {@code contradiction}
 * @param registration the registration it speaks for; for a contradiction the one it speaks against
 * @param page id of the page it stands on
 * @param box where on the page, when known
 * @param read what was read; untrusted text
 * @param expected what the registration says there
 * @param weight log2 of the likelihood ratio; negative when it speaks against
 */
public record Evidence(
    String kind,
    String registration,
    String page,
    @Nullable Box box,
    String read,
    @Nullable String expected,
    double weight) {

  /** The same, weighed otherwise. */
  Evidence weighing(double other) {
    return new Evidence(kind, registration, page, box, read, expected, other);
  }
}
