package id.berkas.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * Names as unevenly spread as real ones: a few hundred words that half the people bear, thousands
 * that hardly anybody does, single words, titles, old spelling.
 */
final class Names {

  private static final List<String> MEN =
      words(
          "AGUS BUDI SLAMET AHMAD EKO DWI ANDI HENDRA RUDI BAMBANG JOKO IWAN DEDI HERI ARIF YUSUF WAHYU TEGUH RIZKI FAJAR"
              + " ILHAM IMAM DENI SUTRISNO SUPRIYADI WAGIMAN SUPARNO RUSLAN MISBAH SARONI KUSNANTO WARSITO BAGUS GALIH YOGA");
  private static final List<String> WOMEN =
      words(
          "SITI SRI NUR DEWI ENDANG RATNA YULI RINA INDAH FITRI AYU TITIK LILIS TRI WULAN ERNA NOVI MEGA ANISA KASIYAH"
              + " SUPARTI TUKIYEM RUBIYAH SUMIYATI PARTINI SAIDAH DARYATI JAMILAH MUNIROH NGATINI ROKHAYAH SULIMAH");
  private static final List<String> LAST =
      words(
          "SANTOSO SETIAWAN HIDAYAT KURNIAWAN SAPUTRA NUGROHO PRASETYO WIBOWO SUSANTO GUNAWAN HARTONO RAHAYU LESTARI"
              + " WAHYUNI HANDAYANI KHASANAH AMINAH SAFITRI NURJANAH PRAMONO UTOMO ISKANDAR MAULANA FIRMANSYAH RAMADHAN"
              + " SIREGAR NASUTION SIMANJUNTAK SITUMORANG SUDIARTA KERTA TJAHJONO SOESILO DJUMADI SOEPARMAN FADILLAH");
  private static final List<String> ONSETS =
      words("B D F G H J K L M N P R S T W Y SU KU WI MAR SAR PUR HAR KAR TUR DAR RUS SUN WAR");
  private static final List<String> MIDDLES =
      words("A I U E O ADI ARI URI ANI UTI IRO ASI AMI INA");
  private static final List<String> ENDS =
      words("N S TO YA WAN TI NAH MAN DI NO RAH SIH YAH LAN RI MO KO NTI TUN JO");
  private static final List<String> MUHAMMAD = words("MUHAMMAD MOHAMAD MOCH. MOH. MUH. M.");
  private static final List<String> TITLES_AFTER =
      List.of(", S.E.", ", S.PD.", ", A.MD.", ", S.H.");
  private static final int RARE_WORDS = 4000;

  private Names() {}

  private static List<String> words(String separatedByBlanks) {
    return List.of(separatedByBlanks.split(" "));
  }

  static String of(Chance chance, boolean woman, int birthYear) {
    String bare = bare(chance, woman, birthYear);
    if (birthYear > 1995 || !chance.of(0.06)) {
      return bare;
    }
    return chance.of(0.5) ? (woman ? "HJ. " : "H. ") + bare : bare + chance.pick(TITLES_AFTER);
  }

  private static String bare(Chance chance, boolean woman, int birthYear) {
    List<String> words = new ArrayList<>();
    if (!woman && chance.of(0.12)) {
      words.add(chance.pick(MUHAMMAD));
    }
    words.add(chance.of(0.6) ? skewed(chance, woman ? WOMEN : MEN) : rare(chance));
    int more = chance.of(birthYear < 1975 ? 0.35 : 0.08) ? 0 : chance.of(0.3) ? 2 : 1;
    for (int i = 0; i < more; i++) {
      words.add(chance.of(0.5) ? skewed(chance, LAST) : rare(chance));
    }
    return String.join(" ", words);
  }

  /** Another first name: what a brother or sister is called. */
  static String sibling(Chance chance, String name, boolean woman) {
    String[] words = name.split(" ");
    String first = chance.of(0.5) ? skewed(chance, woman ? WOMEN : MEN) : rare(chance);
    return words.length == 1 ? first : first + name.substring(words[0].length());
  }

  /** A twin's name: one letter of the first word differs. */
  static String twin(Chance chance, String name) {
    int end = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
    int at = chance.below(end);
    char letter = (char) ('A' + chance.below(26));
    return name.substring(0, at) + letter + name.substring(at + 1);
  }

  /** The same name as an office that did not copy a card writes it. */
  static String variant(Chance chance, String name) {
    String plain = name.replaceFirst("^(HJ?\\. )", "").replaceFirst(", [A-Z.]+$", "");
    String[] words = plain.split(" ");
    if (plain.matches("(MUHAMMAD|MOHAMAD) .*")) {
      return chance.pick(List.of("MOH. ", "M. ", "MUH. ")) + plain.substring(words[0].length() + 1);
    }
    if (words.length > 2 && chance.of(0.3)) {
      return words[0] + " " + words[1] + " " + words[2].charAt(0);
    }
    return plain;
  }

  private static String skewed(Chance chance, List<String> words) {
    return words.get(chance.skewed(words.size()));
  }

  private static String rare(Chance chance) {
    int word = chance.skewed(RARE_WORDS);
    Chance letters = Chance.of(7, "rare-name", word);
    String rare = letters.pick(ONSETS) + letters.pick(MIDDLES);
    if (letters.of(0.7)) {
      rare += letters.pick(ONSETS) + letters.pick(MIDDLES);
    }
    return rare + letters.pick(ENDS);
  }
}
