package id.berkas.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Composes a NIK: area code (6), birth date DDMMYY with 40 added to the day for women, serial (4).
 * The serial is always 9901 to 9999, a range no registry office reaches in one district on one
 * birthday.
 */
final class NikNumber {
  private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMyy");

  private NikNumber() {}

  static String compose(String area, LocalDate birth, Sex sex, int serial) {
    if (serial < 1 || serial > 99) {
      throw new IllegalArgumentException(
          "A specimen serial is 99xx, xx from 01 to 99, not " + serial);
    }
    int day = birth.getDayOfMonth() + (sex == Sex.P ? 40 : 0);
    return "%s%02d%s99%02d".formatted(area, day, MONTH_YEAR.format(birth), serial);
  }
}
