package id.berkas.specimen;

import java.awt.Color;

/** Participant card of the agency, as plastic, paper or a print from the telephone. */
final class KpjArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    SpecimenPerson p = brief.registration().participant();
    String kpj = brief.registration().kpj();
    Variant v = brief.variant();
    pen.card(
        85.6,
        54,
        v.pick(
            new Color(222, 240, 226),
            Color.WHITE,
            new Color(226, 234, 248),
            new Color(244, 240, 220)));
    pen.ink(v.pick(Ink.GREEN, Ink.BLACK, Ink.BLUE, Ink.BLACK)).type(Typeface.ROUND, 12).bold(true);
    pen.text(
        4,
        9,
        v.pick("BPJS Ketenagakerjaan", "JAMSOSTEK", "BPJAMSOSTEK", "BPJS KETENAGAKERJAAN"),
        60);
    pen.type(Typeface.SANS, 7.5)
        .bold(true)
        .text(
            4,
            14.5,
            v.pick(
                "KARTU PESERTA BPJS KETENAGAKERJAAN",
                "KARTU PESERTA JAMINAN SOSIAL TENAGA KERJA",
                "KARTU PESERTA DIGITAL",
                "KARTU KEPESERTAAN TENAGA KERJA"),
            76);
    pen.ink(Ink.BLACK);
    Rows rows =
        new Rows(
            pen,
            new Rows.Setting(
                v.pick(Typeface.SANS, Typeface.MONO, Typeface.WIDE, Typeface.SERIF),
                v.pick(7.5, 8.0, 7.0, 8.5),
                4,
                30,
                81,
                5.4),
            22);
    rows.row(
        v.pick("Nomor Peserta", "No. KPJ", "No. Peserta", "NOMOR KPJ"),
        v.pick(kpj, Wording.grouped(kpj), kpj, Wording.grouped(kpj)),
        "kpj",
        kpj);
    rows.row(
        v.pick("Nama", "NAMA", "Nama Peserta", "Nama Tenaga Kerja"),
        p.fullName(),
        "name",
        p.fullName());
    if (v != Variant.B) {
      rows.row("NIK", p.nik(), "nik", p.nik());
    }
    rows.row(
        v.pick("Tgl Lahir", "TGL LAHIR", "Tanggal Lahir", "Lahir"),
        v.pick(
            Wording.onCard(p.birthDate()),
            Wording.onCard(p.birthDate()),
            Wording.slashed(p.birthDate()),
            Wording.inLetter(p.birthDate())),
        "birth-date",
        p.birthDate().toString());
    if (v == Variant.B || v == Variant.HELD_OUT) {
      rows.row(
          v == Variant.B ? "PERUSAHAAN" : "Pemberi Kerja",
          brief.company().name(),
          "company",
          brief.company().name());
    }
    pen.ink(Ink.RED).type(Typeface.SANS, 7).bold(true).right(81, 51, "SPECIMEN");
    pen.ink(Ink.BLACK);
  }
}
