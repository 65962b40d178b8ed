package id.berkas.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days whose paper is counted.
 *
 * @param from first day
 * @param to last day
 * @param notice why these are not the days that were asked for; null when they are
 */
record AskedDays(LocalDate from, LocalDate to, @Nullable Notice notice) {

  private static final int USUAL = 14;
  private static final int MOST = 366;

  static AskedDays of(TypedDay from, TypedDay to, LocalDate today) {
    LocalDate last = Objects.requireNonNullElse(to.day(), today);
    LocalDate first = Objects.requireNonNullElse(from.day(), last.minusDays(USUAL - 1));
    AskedDays readable = countable(first, last, today);
    List<String> nonsense =
        Stream.of(from, to).filter(TypedDay::isNonsense).map(TypedDay::text).toList();
    return nonsense.isEmpty()
        ? readable
        : readable.because("no-day", String.join(", ", nonsense), readable.from, readable.to);
  }

  private static AskedDays countable(LocalDate first, LocalDate last, LocalDate today) {
    AskedDays asked = new AskedDays(first, last, null);
    if (first.isAfter(last)) {
      return new AskedDays(last, last, null).because("days-turned", first, last);
    }
    if (!first.isBefore(last.minusDays(MOST - 1))) {
      return asked;
    }
    LocalDate to = last.isAfter(today) && !first.isAfter(today) ? today : last;
    LocalDate earliest = to.minusDays(MOST - 1);
    LocalDate from = first.isAfter(earliest) ? first : earliest;
    return new AskedDays(from, to, null).because("too-many-days", MOST, from, to);
  }

  private AskedDays because(String code, Object... details) {
    return new AskedDays(from, to, Notice.bad(code, details));
  }
}
