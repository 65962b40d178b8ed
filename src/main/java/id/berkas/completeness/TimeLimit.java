package id.berkas.completeness;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A day before or after which a claim cannot be paid.
 *
 * @param kind which of both
 * @param period counted from that day
 * @param from the column of the registration file that names a day, such as {@code employment_end}
 * @param broken what is said when the day of arrival is outside; {@code {date}} is the limit
 * @param unknown what the officer looks at when the column is empty
 * @param source where it is written
 */
record TimeLimit(Kind kind, Period period, String from, Text broken, Text unknown, String source) {

  enum Kind {
    NOT_BEFORE,
    NOT_AFTER
  }

  /** What an officer should know; empty when the claim is in time. */
  Optional<Text> judge(Claim claim) {
    Optional<LocalDate> known = claim.date(from);
    if (known.isEmpty()) {
      return Optional.of(unknown);
    }
    LocalDate limit = known.get().plus(period);
    boolean inTime =
        switch (kind) {
          case NOT_BEFORE -> !claim.day().isBefore(limit);
          case NOT_AFTER -> !claim.day().isAfter(limit);
        };
    return inTime ? Optional.empty() : Optional.of(broken.with("{date}", limit.toString()));
  }
}
