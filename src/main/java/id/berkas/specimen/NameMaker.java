package id.berkas.specimen;

import java.util.List;
import java.util.Locale;

/**
 * Indonesian names with the habits that make matching hard: one word, titles, old spelling,
 * Muhammad in many forms.
 */
final class NameMaker {
  private static final List<String> MEN_ONE_WORD =
      List.of("SLAMET", "SUTRISNO", "WAGIMAN", "SUPARNO", "TUKIMIN", "KASMURI", "DAROJI", "RASWAN");
  private static final List<String> WOMEN_ONE_WORD =
      List.of("SUPARTI", "TUKIYEM", "WASTINAH", "SRIYATUN", "MUTMAINAH", "KASIYAH", "RUBIYAH");
  private static final List<String> MEN =
      List.of(
          "BUDI", "AGUS", "HENDRA", "RIZKI", "FAJAR", "EKO", "DWI", "ARIF", "YUSUF", "BAMBANG",
          "IMAM", "TEGUH", "ANDI", "DENI", "WAHYU");
  private static final List<String> WOMEN =
      List.of(
          "SITI", "DEWI", "RATNA", "NUR", "INDAH", "RINA", "LESTARI", "SRI", "AYU", "YULI", "FITRI",
          "ENDANG", "TITIK", "WULAN");
  private static final List<String> MEN_LAST =
      List.of(
          "SANTOSO",
          "PRASETYO",
          "WIBOWO",
          "KURNIAWAN",
          "SETIAWAN",
          "HIDAYAT",
          "NUGROHO",
          "SAPUTRA",
          "FIRMANSYAH",
          "RAMADHAN",
          "SUSANTO",
          "MAULANA");
  private static final List<String> WOMEN_LAST =
      List.of(
          "RAHAYU",
          "WAHYUNI",
          "HANDAYANI",
          "KHASANAH",
          "AMINAH",
          "ROCHMAH",
          "PUSPITASARI",
          "ANGGRAENI",
          "SULASTRI",
          "MAGHFIROH",
          "KUSUMAWATI");
  private static final List<String> MUHAMMAD =
      List.of(
          "MUHAMMAD", "MOHAMMAD", "MOHAMAD", "MUHAMAD", "MOCHAMAD", "MOCH.", "MOH.", "MUH.", "M.");
  private static final List<String> OLD_MEN =
      List.of("SOEPARMAN", "DJOKO SOESILO", "TJAHJONO", "NOERDIN", "SOETARDJO", "DJUMADI");
  private static final List<String> OLD_WOMEN =
      List.of("SOELASTRI", "DJUMINAH", "NOER HAJATI", "SOEMARNI", "SITI DJULAEHA");
  private static final List<String> ELSEWHERE_MEN =
      List.of(
          "I MADE SUDIARTA",
          "JONATHAN SIREGAR",
          "LIM TJIOE HOK",
          "I WAYAN KERTA",
          "DANIEL SITUMORANG");
  private static final List<String> ELSEWHERE_WOMEN =
      List.of("NI KETUT SUARTINI", "MARIA SIMANJUNTAK", "TAN SIOE LAN", "NI NYOMAN ASIH");

  private NameMaker() {}

  /** A name in capitals; older people have single words and old spelling more often. */
  static String roll(Dice dice, Sex sex, int birthYear) {
    String bare = bare(dice, sex, birthYear);
    if (!dice.chance(0.1)) {
      return bare;
    }
    return dice.chance(0.5)
        ? (sex == Sex.L ? "H. " : "HJ. ") + bare
        : bare + dice.oneOf(", S.E.", ", S.PD.", ", A.MD.", ", S.H.");
  }

  private static String bare(Dice dice, Sex sex, int birthYear) {
    boolean man = sex == Sex.L;
    if (dice.chance(birthYear < 1975 ? 0.4 : 0.08)) {
      return dice.pick(man ? MEN_ONE_WORD : WOMEN_ONE_WORD);
    }
    if (dice.chance(birthYear < 1965 ? 0.35 : 0.03)) {
      return dice.pick(man ? OLD_MEN : OLD_WOMEN);
    }
    if (dice.chance(0.05)) {
      return dice.pick(man ? ELSEWHERE_MEN : ELSEWHERE_WOMEN);
    }
    String first = dice.pick(man ? MEN : WOMEN);
    String last = dice.pick(man ? MEN_LAST : WOMEN_LAST);
    return man && dice.chance(0.2)
        ? dice.pick(MUHAMMAD) + " " + first + " " + last
        : first + " " + last;
  }

  /**
   * The same person as an office abroad from the registry writes the name: a title more, a Muhammad
   * shorter.
   */
  static String variant(Dice dice, SpecimenPerson person) {
    String name = person.fullName();
    if (name.startsWith("MUHAMMAD ") || name.startsWith("MOHAMMAD ")) {
      return dice.oneOf("MOH. ", "M. ", "MUH. ") + name.substring(name.indexOf(' ') + 1);
    }
    return dice.chance(0.3) ? (person.sex() == Sex.L ? "Sdr. " : "Sdri. ") + name : name;
  }

  /** "MOH. BUDI SANTOSO" as a letter writes it: "Moh. Budi Santoso". */
  static String inLetters(String name) {
    StringBuilder written = new StringBuilder();
    boolean wordStarts = true;
    for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
      written.append(wordStarts ? Character.toUpperCase(letter) : letter);
      wordStarts = !Character.isLetter(letter);
    }
    return written.toString();
  }
}
