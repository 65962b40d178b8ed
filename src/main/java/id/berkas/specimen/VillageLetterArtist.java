package id.berkas.specimen;

import java.time.LocalDate;

/** Certificates of a village office: a death, and who the heirs are. */
final class VillageLetterArtist implements PaperArtist {
  private final PaperKind kind;

  VillageLetterArtist(PaperKind kind) {
    this.kind = kind;
  }

  @Override
  public void draw(Pen pen, Brief brief) {
    if (kind == PaperKind.MATI_DESA) {
      death(pen, brief);
    } else {
      heirs(pen, brief);
    }
  }

  private static void death(Pen pen, Brief brief) {
    Variant v = brief.variant();
    SpecimenRegistration r = brief.registration();
    LetterSheet letter =
        new LetterSheet(
            pen,
            brief,
            office(r),
            v.pick(
                "SURAT KETERANGAN KEMATIAN",
                "SURAT KETERANGAN KEMATIAN",
                "SURAT KETERANGAN MENINGGAL DUNIA",
                "KETERANGAN KEMATIAN"),
            number(brief, "472.12"));
    Rows rows = letter.rows();
    pen.type(Typeface.SANS, 8).right(192, 41, "Kode F2-29");
    rows.paragraph(
        v.pick(
            "Yang bertanda tangan di bawah ini menerangkan bahwa :",
            "Yang bertanda tangan di bawah ini, Kepala Desa/Kelurahan, menerangkan :",
            "JENAZAH",
            "Dengan ini diterangkan bahwa :"));
    deceased(rows.set(letter.plain().indented(6)), brief);
    LocalDate day = brief.today().minusDays(brief.dice().child("death").between(24, 60));
    rows.set(letter.plain())
        .skip(1)
        .paragraph(
            v.pick(
                "telah meninggal dunia pada :",
                "Orang tersebut telah meninggal dunia pada :",
                "telah meninggal dunia pada",
                "meninggal dunia pada :"));
    rows.set(letter.plain().indented(6))
        .row(
            "Hari, Tanggal",
            Wording.weekday(day.getDayOfWeek()) + ", " + Wording.inLetter(day),
            "death-date",
            day.toString())
        .row(
            "Bertempat di",
            brief.dice().child("where").oneOf("Rumah", "RSUD Specimen", "Puskesmas Specimen"))
        .row("Disebabkan karena", "Sakit");
    rows.set(letter.plain()).skip(1).heading("Pelapor");
    rows.set(letter.plain().indented(6))
        .row("Nama", r.applicantName())
        .row("NIK", r.applicantNik())
        .row("Hubungan", r.applicantRelation().replace('_', ' '));
    pen.record().field("applicant-nik", r.applicantNik());
    rows.set(letter.plain())
        .skip(1)
        .paragraph("Demikian surat keterangan ini dibuat untuk dipergunakan seperlunya.");
    letter.sign(
        NameMaker.inLetters(r.participant().village()),
        v.pick("Kepala Desa", "Lurah", "Kepala Kelurahan", "a.n. Lurah, Sekretaris"),
        "SUPRIYADI SPECIMEN");
  }

  private static void deceased(Rows rows, Brief brief) {
    SpecimenPerson p = brief.registration().participant();
    Variant v = brief.variant();
    rows.row(
        v.pick("Nama", "Nama Lengkap", "Nama Lengkap", "Nama"),
        p.fullName()
            + v.pick("", " " + (p.sex() == Sex.L ? "bin " : "binti ") + p.fatherName(), "", ""),
        "name",
        p.fullName());
    rows.row("NIK", p.nik(), "nik", p.nik());
    rows.row(
        "Tempat/Tgl Lahir",
        p.birthPlace()
            + ", "
            + v.pick(
                Wording.onCard(p.birthDate()),
                Wording.inLetter(p.birthDate()),
                Wording.onCard(p.birthDate()),
                Wording.slashed(p.birthDate())),
        "birth-date",
        p.birthDate().toString());
    rows.row("Jenis Kelamin", p.sex().onCard());
    rows.row("Alamat", p.street() + " RT/RW " + p.neighbourhood());
  }

  private static void heirs(Pen pen, Brief brief) {
    Variant v = brief.variant();
    SpecimenRegistration r = brief.registration();
    SpecimenPerson p = r.participant();
    LetterSheet letter =
        new LetterSheet(
            pen,
            brief,
            office(r),
            v.pick(
                "SURAT KETERANGAN AHLI WARIS",
                "SURAT PERNYATAAN AHLI WARIS",
                "SURAT KETERANGAN AHLI WARIS",
                "SURAT KETERANGAN WARIS"),
            number(brief, "474.4"));
    Rows rows = letter.rows();
    rows.paragraph(
        v.pick(
                "Kami yang bertanda tangan di bawah ini para ahli waris yang sah dari %s %s :",
                "Yang bertanda tangan di bawah ini menyatakan dengan sebenarnya sebagai ahli waris yang sah dari %s %s :",
                "Yang bertanda tangan di bawah ini adalah ahli waris yang sah dari %s %s :",
                "Kami para ahli waris dari %s %s menerangkan :")
            .formatted(p.sex() == Sex.L ? "almarhum" : "almarhumah", p.fullName()));
    pen.record().field("name", p.fullName());
    rows.skip(1);
    int place = 1;
    for (SpecimenFamily.Member member : r.family().members()) {
      if (!member.person().equals(p)) {
        rows.row(
            place++
                + ". "
                + NameMaker.inLetters(member.relation().replace("KEPALA KELUARGA", "SUAMI")),
            member.person().fullName());
        rows.row("    NIK", member.person().nik());
      }
    }
    rows.skip(2)
        .paragraph(
            "Surat ini kami buat dengan sebenarnya dan apabila di kemudian hari tidak benar kami bersedia dituntut sesuai hukum yang berlaku.");
    double y = rows.y() + 10;
    pen.text(30, y, v.pick("Saksi-saksi :", "Saksi I dan II", "Saksi :", "Para saksi,"));
    pen.text(30, y + 7, "1. Slamet Specimen");
    pen.text(30, y + 14, "2. Rubiyah Specimen");
    pen.text(120, y, "Para ahli waris,");
    Flourish.taxStamp(pen, 120, y + 3);
    Flourish.signature(pen, brief.dice().child("heir"), 132, y + 22);
    pen.type(letter.plain().face(), 11).text(120, y + 36, r.applicantName(), 68);
    pen.text(
        30,
        y + 50,
        v.pick(
            "Mengetahui Lurah/Kepala Desa",
            "Mengetahui, Kepala Desa",
            "Mengetahui Lurah",
            "Diketahui oleh Lurah"));
    pen.text(
        120,
        y + 50,
        v.pick("Mengetahui Camat", "Mengetahui, Camat", "Camat", "Diketahui oleh Camat"));
    Flourish.stamp(pen, 45, y + 66);
    Flourish.stamp(pen, 140, y + 66);
    pen.record().field("applicant-nik", r.applicantNik());
  }

  private static LetterSheet.Head office(SpecimenRegistration r) {
    SpecimenPerson p = r.participant();
    return new LetterSheet.Head(
        "PEMERINTAH " + p.regency(),
        "KECAMATAN " + p.district() + " - KELURAHAN/DESA " + p.village(),
        p.street() + " Kode Pos " + p.postCode());
  }

  private static String number(Brief brief, String series) {
    return "Nomor : "
        + series
        + "/"
        + brief.dice().child("number").digits(3)
        + "/SPECIMEN/"
        + brief.today().getYear();
  }
}
