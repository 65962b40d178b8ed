package id.berkas.specimen;

import java.time.LocalDate;
import java.util.Locale;

/** Paklaring: the employer certifies that somebody worked there and left. */
final class EmployerLetterArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    Variant v = brief.variant();
    SpecimenCompany company = brief.company();
    Dice dice = brief.dice().child("paklaring");
    LetterSheet letter =
        new LetterSheet(
            pen,
            brief,
            new LetterSheet.Head(
                company.name(),
                "Industri Tekstil dan Perdagangan",
                company.street() + ", " + company.town() + " Telp. (0285) 000" + dice.digits(3)),
            v.pick("SURAT KETERANGAN KERJA", "SURAT PENGALAMAN KERJA", "PAKLARING", "VERKLARING"),
            "Nomor : "
                + dice.digits(3)
                + "/HRD/SPECIMEN/"
                + v.pick("IV", "III", "II", "IV")
                + "/"
                + brief.today().getYear());
    Rows rows = letter.rows();
    rows.paragraph(
        v.pick(
            "Yang bertanda tangan di bawah ini :",
            "Yang bertanda tangan di bawah ini menerangkan bahwa :",
            "Yang bertandatangan di bawah ini :",
            "Dengan ini kami menerangkan bahwa :"));
    if (v == Variant.A || v == Variant.C) {
      rows.set(letter.plain().indented(8))
          .row("Nama", NameMaker.inLetters(company.manager()))
          .row("Jabatan", "Manajer Personalia")
          .set(letter.plain());
      rows.paragraph(
          v.pick(
              "Dengan ini menerangkan bahwa :", "", "menerangkan dengan sebenarnya bahwa :", ""));
    }
    worker(rows.set(letter.plain().indented(8)), brief, dice);
    rows.set(letter.plain()).skip(2).paragraph(story(brief, dice)).skip(2);
    rows.paragraph(
        v.pick(
            "Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.",
            "Demikian surat pengalaman kerja ini dibuat dengan sebenarnya.",
            "Surat ini dibuat untuk mengurus klaim Jaminan Hari Tua.",
            "Demikian agar dapat dipergunakan seperlunya."));
    letter.sign(
        company.town(),
        v.pick("Manajer Personalia", "HRD Manager", "Pimpinan", "Direktur"),
        company.manager());
  }

  private static void worker(Rows rows, Brief brief, Dice dice) {
    SpecimenPerson p = brief.registration().participant();
    Variant v = brief.variant();
    String written = NameMaker.inLetters(NameMaker.variant(dice, p));
    rows.row(
        "Nama", v == Variant.C ? written.toUpperCase(Locale.ROOT) : written, "name", p.fullName());
    if (v == Variant.B || v == Variant.HELD_OUT) {
      rows.row("NIK", p.nik(), "nik", p.nik());
    }
    if (v == Variant.C) {
      rows.row("Nomor KPJ", brief.registration().kpj(), "kpj", brief.registration().kpj());
    }
    if (v == Variant.B) {
      rows.row(
          "Tempat, Tgl Lahir",
          NameMaker.inLetters(p.birthPlace()) + ", " + Wording.inLetter(p.birthDate()),
          "birth-date",
          p.birthDate().toString());
    }
    rows.row(
        "Jabatan", dice.oneOf("Operator Produksi", "Staf Gudang", "Penjahit", "Sopir", "Kasir"));
    rows.row("Alamat", NameMaker.inLetters(p.street() + ", " + p.village()));
  }

  private static String story(Brief brief, Dice dice) {
    LocalDate left = brief.today().minusDays(dice.between(35, 90));
    LocalDate joined = left.minusDays(dice.between(500, 4000));
    return brief
        .variant()
        .pick(
            "adalah benar karyawan kami yang bekerja sejak %s sampai dengan %s dan telah mengundurkan diri atas permintaan sendiri.",
            "telah bekerja pada perusahaan kami sejak %s s.d. %s dan berhenti bekerja karena mengundurkan diri dengan hormat.",
            "pernah bekerja di perusahaan kami terhitung sejak tanggal %s s/d %s, kemudian berhenti atas permintaan sendiri.",
            "pernah menjadi pekerja kami mulai %s hingga %s dan mengundurkan diri secara baik-baik.")
        .formatted(Wording.inLetter(joined), Wording.inLetter(left));
  }
}
