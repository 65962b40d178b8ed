package id.berkas.specimen;

import java.awt.Color;

/** Taxpayer card. The office code 999 exists nowhere. */
final class NpwpArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    SpecimenPerson p = brief.person();
    Variant v = brief.variant();
    String digits = number(p);
    String dotted = digits.replaceFirst("(..)(...)(...)(.)(...)(...)", "$1.$2.$3.$4-$5.$6");
    pen.card(
        85.6,
        54,
        v.pick(
            new Color(250, 240, 200),
            new Color(238, 236, 228),
            new Color(250, 240, 200),
            Color.WHITE));
    pen.type(v.pick(Typeface.SANS, Typeface.SERIF, Typeface.NARROW, Typeface.WIDE), 8).bold(true);
    pen.text(5, 7, "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 75);
    pen.text(5, 11.5, "DIREKTORAT JENDERAL PAJAK", 75);
    pen.type(v.pick(Typeface.MONO, Typeface.MONO, Typeface.SANS, Typeface.SERIF), 11).bold(true);
    pen.text(5, 20, v.pick("NPWP : ", "NPWP ", "NPWP: ", "N.P.W.P. ") + dotted, 75);
    pen.record().field("npwp", digits);
    pen.record().field("name", p.fullName());
    Rows rows =
        new Rows(
            pen,
            new Rows.Setting(
                v.pick(Typeface.SANS, Typeface.SERIF, Typeface.NARROW, Typeface.WIDE),
                7.5,
                5,
                34,
                81,
                4.6),
            27);
    rows.row("Nama Wajib Pajak", p.fullName());
    if (v != Variant.B) {
      rows.row("NIK", p.nik(), "nik", p.nik());
    }
    rows.row("Alamat", p.street() + " " + p.village());
    rows.row("KPP", "KPP PRATAMA " + p.birthPlace());
    rows.row("Tanggal Terdaftar", Wording.onCard(brief.today().minusDays(2500)));
    pen.ink(Ink.RED).type(Typeface.SANS, 7).bold(true).right(81, 51, "SPECIMEN");
    pen.ink(Ink.BLACK);
  }

  /** Fifteen digits; the ninth makes the first nine pass Luhn's check. */
  private static String number(SpecimenPerson p) {
    String first = new Dice(p.nik().hashCode()).child("npwp").digits(8);
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int digit = first.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return first + (10 - sum % 10) % 10 + "999" + "000";
  }
}
