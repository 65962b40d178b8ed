package id.berkas.specimen;

import java.util.List;
import java.util.Locale;

/**
 * Indonesian names with the habits that make matching hard: one word, titles, old spelling,
 * Muhammad in many forms.
 */
final class NameMaker {
  private static final List<String> MEN_ONE_WORD =
      names(
          "SLAMET, SUTRISNO, WAGIMAN, SUPARNO, TUKIMIN, KASMURI, DAROJI, RASWAN, SURATMAN, PONIRAN, WARSITO, KARTIJAN, MISBAH, SARONI, TARMUDI, CASMADI, RUSLANI, SUBKHAN, KUSNANTO, WIRYANTO, MUSTAJAB, SAKURI");
  private static final List<String> WOMEN_ONE_WORD =
      names(
          "SUPARTI, TUKIYEM, WASTINAH, SRIYATUN, MUTMAINAH, KASIYAH, RUBIYAH, SUMIYATI, PARTINI, CASMINAH, TASLIMAH, KUNARTI, MUNIROH, SAIDAH, WARSINI, DARYATI, ROKHAYAH, SULIMAH, TURYATI, NGATINI, JAMILAH");
  private static final List<String> MEN =
      names(
          "BUDI, AGUS, HENDRA, RIZKI, FAJAR, EKO, DWI, ARIF, YUSUF, BAMBANG, IMAM, TEGUH, ANDI, DENI, WAHYU, GALIH, RUDI, HERI, ILHAM, YOGA");
  private static final List<String> WOMEN =
      names(
          "SITI, DEWI, RATNA, NUR, INDAH, RINA, SRI, AYU, YULI, FITRI, ENDANG, TITIK, WULAN, TRI, MEGA, NOVI, ERNA, LILIS, ANISA");
  private static final List<String> MEN_MIDDLE =
      names("ADI, TRI, CATUR, BAGUS, HADI, NUR, PUTRA, JAYA, DARMA, SETYO, BUDHI, ALI");
  private static final List<String> WOMEN_MIDDLE =
      names("DIAN, EKA, NUR, PUTRI, KURNIA, DWI, CITRA, AULIA, RETNO, WIDYA, SARI");
  private static final List<String> MEN_LAST =
      names(
          "SANTOSO, PRASETYO, WIBOWO, KURNIAWAN, SETIAWAN, HIDAYAT, NUGROHO, SAPUTRA, FIRMANSYAH, RAMADHAN, SUSANTO, MAULANA, GUNAWAN, HARTONO, PRAMONO, UTOMO, ISKANDAR, FADILLAH");
  private static final List<String> WOMEN_LAST =
      names(
          "RAHAYU, WAHYUNI, HANDAYANI, KHASANAH, AMINAH, ROCHMAH, PUSPITASARI, ANGGRAENI, SULASTRI, MAGHFIROH, KUSUMAWATI, LESTARI, WIDYANINGSIH, SAFITRI, NURJANAH, FADHILAH");
  private static final List<String> MUHAMMAD =
      names("MUHAMMAD, MOHAMMAD, MOHAMAD, MUHAMAD, MOCHAMAD, MOCH., MOH., MUH., M.");
  private static final List<String> OLD_MEN =
      names("SOEPARMAN, DJOKO SOESILO, TJAHJONO, NOERDIN, SOETARDJO, DJUMADI");
  private static final List<String> OLD_WOMEN =
      names("SOELASTRI, DJUMINAH, NOER HAJATI, SOEMARNI, SITI DJULAEHA");
  private static final List<String> ELSEWHERE_MEN =
      names("I MADE SUDIARTA, JONATHAN SIREGAR, LIM TJIOE HOK, I WAYAN KERTA, DANIEL SITUMORANG");
  private static final List<String> ELSEWHERE_WOMEN =
      names("NI KETUT SUARTINI, MARIA SIMANJUNTAK, TAN SIOE LAN, NI NYOMAN ASIH");

  private NameMaker() {}

  private static List<String> names(String separatedByCommas) {
    return List.of(separatedByCommas.split(", ", -1));
  }

  /** A name in capitals; older people have single words and old spelling more often. */
  static String roll(Dice dice, Sex sex, int birthYear) {
    String bare = bare(dice, sex, birthYear);
    if (!dice.chance(0.1) || birthYear > 1995) {
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
