package id.berkas.classification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands dates: DD-MM-YYYY as on cards, and days with month names as in letters. */
final class Dates {

  private static final String DIGIT = "[0-9OoQDIl|!SsBZz]";
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(%1$s{1,2})\\s*[-/.–]\\s*(%1$s{1,2})\\s*[-/.–]\\s*(%1$s{4})".formatted(DIGIT));
  private static final Pattern NAMED =
      Pattern.compile("(%1$s{1,2})[ \\-.,]*([A-Za-z0|1]{3,10})[ \\-.,]*(%1$s{4})".formatted(DIGIT));

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("JANUARI", "JANUARY", "JAN"),
          List.of("FEBRUARI", "FEBRUARY", "PEBRUARI", "FEB", "PEB"),
          List.of("MARET", "MARCH", "MAR"),
          List.of("APRIL", "APR"),
          List.of("MEI", "MAY"),
          List.of("JUNI", "JUNE", "JUN"),
          List.of("JULI", "JULY", "JUL"),
          List.of("AGUSTUS", "AUGUST", "AGU", "AGT", "AGS", "AUG"),
          List.of("SEPTEMBER", "SEP", "SEPT"),
          List.of("OKTOBER", "OCTOBER", "OKT", "OCT"),
          List.of("NOVEMBER", "NOPEMBER", "NOV", "NOP"),
          List.of("DESEMBER", "DECEMBER", "DES", "DEC"));

  private Dates() {}

  /**
   * A date and where it stands in its text.
   *
   * @param start index of its first character
   * @param end index after its last
   */
  record Found(LocalDate date, int start, int end) {}

  static Optional<Found> first(String text) {
    Optional<Found> numbers = search(NUMBERS.matcher(text), false);
    return numbers.isPresent() ? numbers : search(NAMED.matcher(text), true);
  }

  private static Optional<Found> search(Matcher matcher, boolean named) {
    while (matcher.find()) {
      int month = named ? month(matcher.group(2)) : number(matcher.group(2));
      try {
        LocalDate date = LocalDate.of(number(matcher.group(3)), month, number(matcher.group(1)));
        if (date.getYear() > 1900 && date.getYear() < 2100) {
          return Optional.of(new Found(date, matcher.start(), matcher.end()));
        }
      } catch (DateTimeException e) {
        continue; // no such day: the next place may hold one
      }
    }
    return Optional.empty();
  }

  private static int number(String text) {
    return DigitText.of(text).map(d -> Integer.parseInt(d.digits())).orElse(0);
  }

  private static int month(String text) {
    String read = Letters.fold(text);
    for (int tolerance = 0; tolerance <= 2; tolerance++) {
      for (int month = 0; month < MONTHS.size(); month++) {
        for (String name : MONTHS.get(month)) {
          int most = name.length() < 4 ? 0 : name.length() < 6 ? 1 : 2;
          if (tolerance <= most && Edits.between(Letters.fold(name), read) <= tolerance) {
            return month + 1;
          }
        }
      }
    }
    return 0;
  }
}
