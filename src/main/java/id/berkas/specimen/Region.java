package id.berkas.specimen;

import java.util.List;

/**
 * A district with its Kemendagri code (province, regency, district: two digits each).
 *
 * @param regency with its kind, as printed on cards
 */
record Region(
    String code,
    String province,
    String regency,
    String district,
    List<String> villages,
    String postCode) {

  /** The branch's own area: four in five participants live there. */
  static final List<Region> NEAR =
      List.of(
          new Region(
              "337501",
              "JAWA TENGAH",
              "KOTA PEKALONGAN",
              "PEKALONGAN BARAT",
              List.of("MEDONO", "TIRTO", "PODOSUGIH"),
              "51111"),
          new Region(
              "337502",
              "JAWA TENGAH",
              "KOTA PEKALONGAN",
              "PEKALONGAN TIMUR",
              List.of("NOYONTAANSARI", "KAUMAN", "PONCOL"),
              "51122"),
          new Region(
              "332612",
              "JAWA TENGAH",
              "KABUPATEN PEKALONGAN",
              "KEDUNGWUNI",
              List.of("AMBOKEMBANG", "TOSARAN", "PEKAJANGAN"),
              "51173"),
          new Region(
              "332510",
              "JAWA TENGAH",
              "KABUPATEN BATANG",
              "BATANG",
              List.of("KASEPUHAN", "PROYONANGGAN", "KAUMAN"),
              "51211"),
          new Region(
              "332708",
              "JAWA TENGAH",
              "KABUPATEN PEMALANG",
              "PEMALANG",
              List.of("MULYOHARJO", "BOJONGBATA", "KEBONDALEM"),
              "52312"));

  static final List<Region> FAR =
      List.of(
          new Region(
              "337406",
              "JAWA TENGAH",
              "KOTA SEMARANG",
              "PEDURUNGAN",
              List.of("TLOGOSARI", "PALEBON"),
              "50196"),
          new Region(
              "317405",
              "DKI JAKARTA",
              "JAKARTA SELATAN",
              "KEBAYORAN LAMA",
              List.of("CIPULIR", "GROGOL UTARA"),
              "12230"),
          new Region(
              "327306",
              "JAWA BARAT",
              "KOTA BANDUNG",
              "CICENDO",
              List.of("PASIRKALIKI", "ARJUNA"),
              "40171"),
          new Region(
              "357803",
              "JAWA TIMUR",
              "KOTA SURABAYA",
              "RUNGKUT",
              List.of("KALIRUNGKUT", "PENJARINGAN SARI"),
              "60293"),
          new Region(
              "127112",
              "SUMATERA UTARA",
              "KOTA MEDAN",
              "MEDAN SELAYANG",
              List.of("TANJUNG SARI", "ASAM KUMBANG"),
              "20132"));

  static Region roll(Dice dice) {
    return dice.pick(dice.chance(0.8) ? NEAR : FAR);
  }

  /** The regency without its kind: a birth place. */
  String town() {
    return regency.replaceFirst("^(KOTA|KABUPATEN) ", "");
  }
}
