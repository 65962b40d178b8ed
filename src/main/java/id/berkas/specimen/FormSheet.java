package id.berkas.specimen;

import java.util.List;

/** What all claim forms share: letterhead, title, numbered sections, a place to sign. */
final class FormSheet {
  private final Pen pen;
  private final Brief brief;
  private final Rows rows;

  FormSheet(Pen pen, Brief brief, String number, List<String> title) {
    this.pen = pen;
    this.brief = brief;
    Variant v = brief.variant();
    Typeface face = v.pick(Typeface.SANS, Typeface.SERIF, Typeface.WIDE, Typeface.BOOK);
    pen.ink(v.pick(Ink.GREEN, Ink.BLACK, Ink.GREEN, Ink.BLACK)).type(Typeface.ROUND, 15).bold(true);
    pen.text(
        18,
        19,
        v.pick(
            "BPJS Ketenagakerjaan", "BPJS KETENAGAKERJAAN", "BPJAMSOSTEK", "BPJS Ketenagakerjaan"));
    pen.ink(Ink.BLACK).type(face, 11).bold(true);
    pen.box(158, 12, 36, 9, 0.3);
    pen.centred(176, 18.3, number);
    pen.line(18, 24, 194, 24, 0.5);
    double y = 33;
    for (String line : title) {
      pen.type(face, 13).bold(true).centred(105, y, line);
      y += 6;
    }
    Rows.Setting setting =
        new Rows.Setting(
            face,
            v.pick(10.0, 11.0, 9.0, 10.5),
            20,
            v.pick(75.0, 80.0, 78.0, 90.0),
            192,
            v.pick(6.6, 7.0, 6.6, 7.2));
    this.rows = new Rows(pen, setting, y + 5);
  }

  Rows rows() {
    return rows;
  }

  /** NIK and participant number, in boxes where the layout has them. */
  void number(String label, String value, String field) {
    if (brief.variant() == Variant.C || brief.variant() == Variant.HELD_OUT) {
      rows.boxed(label, value, field);
    } else {
      rows.row(label, value, field, value);
    }
  }

  /** The rows about the participant that every form opens with. */
  void participant() {
    SpecimenPerson p = brief.registration().participant();
    Variant v = brief.variant();
    rows.row(
        v.pick("Nama Lengkap", "Nama Tenaga Kerja", "Nama Peserta", "Nama"),
        p.fullName(),
        "name",
        p.fullName());
    number(v.pick("NIK", "Nomor Induk Kependudukan", "NIK", "NIK / No. KTP"), p.nik(), "nik");
    number(
        v.pick("Nomor Peserta", "Nomor Peserta (KPJ)", "No. Peserta", "Nomor Peserta BPJS TK"),
        brief.registration().kpj(),
        "kpj");
    rows.row(
        "Tempat, Tanggal Lahir",
        p.birthPlace()
            + ", "
            + v.pick(
                Wording.onCard(p.birthDate()),
                Wording.inLetter(p.birthDate()),
                Wording.slashed(p.birthDate()),
                Wording.inLetter(p.birthDate())),
        "birth-date",
        p.birthDate().toString());
    rows.row("Jenis Kelamin", p.sex().onCard());
    rows.row(
        v.pick("Nama Ibu Kandung", "Nama ibu kandung", "Nama Ibu Kandung", "Ibu Kandung"),
        p.motherName(),
        "mother-name",
        p.motherName());
    rows.row("Alamat", p.street() + ", RT/RW " + p.neighbourhood());
    rows.row("", p.village() + ", " + p.district());
    rows.row(
        v.pick("Nomor Telp/HP", "No. Telepon / HP", "Nomor Telp/HP", "No. HP (WhatsApp)"),
        brief.registration().phone(),
        "phone",
        brief.registration().phone());
  }

  void employer() {
    rows.row("Nama Perusahaan", brief.company().name(), "company", brief.company().name());
    rows.row(
        brief
            .variant()
            .pick("NPP", "NPP / NPW / Nomor Proyek", "Nomor Pendaftaran Perusahaan", "NPP"),
        brief.company().npp(),
        "npp",
        brief.company().npp());
  }

  void account(SpecimenPerson holder) {
    BankAccount account = BankAccount.of(holder);
    rows.row("Nama Bank", account.bank() + " CABANG " + account.branch());
    rows.row(
        brief.variant().pick("Nomor Rekening", "No. Rekening", "Nomor Rekening", "Rekening"),
        account.number(),
        "account",
        account.number());
    rows.row("Atas Nama", holder.fullName());
  }

  void sign(String who) {
    double y = Math.max(rows.y() + 8, 205);
    pen.text(125, y, brief.company().town() + ", " + Wording.inLetter(brief.today()));
    pen.text(
        125,
        y + 6,
        brief
            .variant()
            .pick("Yang mengajukan,", "Pemohon,", "Hormat saya,", "Yang membuat pernyataan,"));
    Flourish.signature(pen, brief.dice().child("form-signature"), 130, y + 20);
    pen.text(125, y + 31, who, 68);
  }
}
