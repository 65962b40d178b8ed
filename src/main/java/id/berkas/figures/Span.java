package id.berkas.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which paper is counted: that which came on these days; decisions by the day they were made.
 *
 * @param from first day, in Jakarta
 * @param to last day
 * @param branch null for all
 * @param scanner name of a scanner profile, null for all
 * @param program null for all
 */
public record Span(
    LocalDate from,
    LocalDate to,
    @Nullable String branch,
    @Nullable String scanner,
    @Nullable String program) {

  static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  Instant begins() {
    return from.atStartOfDay(JAKARTA).toInstant();
  }

  Instant ends() {
    return to.plusDays(1).atStartOfDay(JAKARTA).toInstant();
  }
}
