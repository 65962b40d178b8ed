package id.berkas.classification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A population number: province, regency and district of first registration (2 digits each), birth
 * date DDMMYY with 40 added to a woman's day, and a serial number from 0001. It has no check digit
 * and lives as long as its person, so that area and date may differ from the card (UU 24/2013;
 * Permendagri 72/2022). Errors say that it cannot be a NIK; warnings say what a person should look
 * at.
 *
 * @param digits as read, corrected to digits
 */
public record Nik(String digits) {

  private static final int WOMAN = 40;

  /**
   * Why this is no NIK: {@code nik-length}, {@code nik-month}, {@code nik-day}, {@code nik-serial}.
   */
  public List<String> errors() {
    if (!digits.matches("\\d{16}")) {
      return List.of("nik-length");
    }
    List<String> errors = new ArrayList<>();
    if (month() < 1 || month() > 12) {
      errors.add("nik-month");
    } else if (day() < 1 || day() > longest(month())) {
      errors.add("nik-day");
    }
    if (digits.endsWith("0000")) {
      errors.add("nik-serial");
    }
    return errors;
  }

  /**
   * What to look at in a NIK without errors.
   *
   * @param birthDate as the same document says, null when it does not
   * @param sex {@code L} or {@code P} as the same document says, null when it does not
   */
  public List<String> warnings(@Nullable LocalDate birthDate, @Nullable String sex) {
    List<String> warnings = new ArrayList<>();
    if (!ProvinceCodes.ALL.contains(digits.substring(0, 2))) {
      warnings.add("nik-area-unknown");
    }
    if (birthDate != null && !isBirthDate(birthDate)) {
      warnings.add("nik-birth-date-differs");
    }
    if (sex != null && !sex.equals(sex())) {
      warnings.add("nik-sex-differs");
    }
    return warnings;
  }

  /** {@code P} when the day is above 40, otherwise {@code L}. */
  public String sex() {
    return part(6) > WOMAN ? "P" : "L";
  }

  /** Whether day, month and the year's last two digits are those of this date. */
  public boolean isBirthDate(LocalDate date) {
    return day() == date.getDayOfMonth()
        && month() == date.getMonthValue()
        && part(10) == date.getYear() % 100;
  }

  private int day() {
    return part(6) > WOMAN ? part(6) - WOMAN : part(6);
  }

  private int month() {
    return part(8);
  }

  /** February has 29 days: two digits do not tell the century. */
  private static int longest(int month) {
    return YearMonth.of(2000, month).lengthOfMonth();
  }

  private int part(int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }
}
