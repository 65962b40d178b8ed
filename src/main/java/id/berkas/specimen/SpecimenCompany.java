package id.berkas.specimen;

/**
 * An employer who does not exist.
 *
 * @param npp participant number of the company, eight digits
 */
public record SpecimenCompany(String name, String npp, String street, String town, String manager) {
  static SpecimenCompany roll(Dice dice) {
    String kind = dice.oneOf("PT", "PT", "PT", "CV", "UD");
    String first =
        dice.oneOf(
            "SINAR",
            "BATIK",
            "KARYA",
            "MITRA",
            "BINTANG",
            "TIRTA",
            "SUMBER",
            "GRAHA",
            "ANUGERAH",
            "LANCAR");
    String second =
        dice.oneOf(
            "KENCANA",
            "PESISIR",
            "MANDIRI",
            "SEJAHTERA",
            "ABADI",
            "TEKSTIL",
            "NUSANTARA",
            "UTAMA",
            "MAKMUR",
            "INDAH");
    return new SpecimenCompany(
        kind + " " + first + " " + second + " SPECIMEN",
        dice.digits(8),
        "Jl. "
            + dice.oneOf(
                "Dr. Sutomo", "Urip Sumoharjo", "Gajah Mada", "Raya Pantura", "Jenderal Sudirman")
            + " No. "
            + dice.between(2, 260),
        dice.oneOf("Pekalongan", "Batang", "Pemalang", "Semarang"),
        NameMaker.roll(dice, dice.chance(0.7) ? Sex.L : Sex.P, 1970));
  }
}
