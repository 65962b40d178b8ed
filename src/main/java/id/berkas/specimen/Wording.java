package id.berkas.specimen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates and money as Indonesian papers write them. */
final class Wording {
  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");
  private static final DateTimeFormatter CARD = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Wording() {}

  static String onCard(LocalDate date) {
    return CARD.format(date);
  }

  static String slashed(LocalDate date) {
    return SLASHED.format(date);
  }

  static String inLetter(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  static String weekday(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "Senin";
      case TUESDAY -> "Selasa";
      case WEDNESDAY -> "Rabu";
      case THURSDAY -> "Kamis";
      case FRIDAY -> "Jumat";
      case SATURDAY -> "Sabtu";
      case SUNDAY -> "Minggu";
    };
  }

  static String rupiah(long amount) {
    return "Rp" + String.format(Locale.ROOT, "%,d", amount).replace(',', '.') + ",00";
  }

  /** "26133068531" as some cards set it: "26133 068 531". */
  static String grouped(String kpj) {
    return kpj.substring(0, 5) + " " + kpj.substring(5, 8) + " " + kpj.substring(8);
  }
}
