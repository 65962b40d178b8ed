package id.berkas.letter;

import id.berkas.letter.Letter.Deficiency;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a letter, in Indonesian, for paper and for a message. */
final class LetterWords {

  static final String TITLE = "Berkas klaim perlu dilengkapi";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));

  private static final String LATER_PAPER =
      "Letakkan lembar sampul yang menyertai surat ini paling atas di dalam amplop, lalu masukkan"
          + " amplop ke kotak layanan kantor cabang. Dengan lembar itu berkas susulan menyatu"
          + " dengan berkas yang sudah kami terima.";

  private static final String LATER_MESSAGE =
      "Cetak lembar sampul di halaman terakhir surat (PDF), atau minta di kantor cabang. Letakkan"
          + " paling atas di dalam amplop, lalu masukkan ke kotak layanan.";

  private LetterWords() {}

  /** Where and when. */
  static String place(Letter letter) {
    String branch = letter.cover().branch();
    return branch.isBlank()
        ? day(letter.day())
        : "Kantor cabang %s, %s".formatted(branch, day(letter.day()));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String greeting(Letter letter) {
    return "Yth. Bapak/Ibu %s".formatted(letter.to());
  }

  /** Which claim it is about, a line each. */
  static List<String> claim(Letter letter) {
    List<String> lines = new ArrayList<>();
    lines.add("Nomor registrasi: %s".formatted(letter.cover().registration()));
    if (!letter.to().equals(letter.cover().name())) {
      lines.add("Peserta: %s".formatted(letter.cover().name()));
    }
    lines.add("Program: %s".formatted(letter.cover().programme()));
    if (!letter.cover().cause().isBlank()) {
      lines.add("Sebab klaim: %s".formatted(letter.cover().cause()));
    }
    return lines;
  }

  static String opening(Letter letter) {
    return letter.deficiencies().isEmpty()
        ? "Berkas klaim Anda sudah kami terima dan periksa, tetapi belum dapat dilanjutkan."
        : "Berkas klaim Anda sudah kami terima dan periksa. Klaim dapat dilanjutkan setelah %d dokumen berikut dilengkapi:"
            .formatted(letter.deficiencies().size());
  }

  static String laterPapers() {
    return LATER_PAPER;
  }

  static List<String> closing() {
    return List.of(
        "Lengkapi semuanya sekaligus supaya Anda tidak perlu datang lagi. Yang tidak disebut di surat ini tidak perlu diserahkan ulang.",
        "Terima kasih.");
  }

  /** The whole letter as a message, such as for WhatsApp. */
  static String message(Letter letter) {
    List<String> parts = new ArrayList<>();
    parts.add(greeting(letter));
    parts.add(String.join("\n", claim(letter)));
    parts.add(opening(letter));
    if (!letter.deficiencies().isEmpty()) {
      parts.add(numbered(letter.deficiencies()));
    }
    if (!letter.note().isBlank()) {
      parts.add("Catatan petugas: %s".formatted(letter.note()));
    }
    parts.add(LATER_MESSAGE);
    parts.addAll(closing());
    return String.join("\n\n", parts);
  }

  private static String numbered(List<Deficiency> deficiencies) {
    StringBuilder lines = new StringBuilder();
    for (int n = 0; n < deficiencies.size(); n++) {
      Deficiency one = deficiencies.get(n);
      lines.append(n == 0 ? "" : "\n");
      lines.append("%d. %s: %s".formatted(n + 1, one.document(), one.bring()));
    }
    return lines.toString();
  }
}
