package id.berkas.specimen;

import java.util.List;
import java.util.stream.Collectors;

/** Family card: a wide page (297 by 210 millimetres) with two tables over all members. */
final class FamilyCardArtist implements PaperArtist {
  private static final double LEFT = 12;
  private static final double RIGHT = 285;

  private record Column(String title, double width) {}

  @Override
  public void draw(Pen pen, Brief brief) {
    Variant v = brief.variant();
    SpecimenFamily family = brief.registration().family();
    Typeface face = v.pick(Typeface.SANS, Typeface.NARROW, Typeface.SERIF, Typeface.WIDE);
    pen.type(face, v.pick(22.0, 20.0, 24.0, 18.0)).bold(true).centred(148, 20, "KARTU KELUARGA");
    pen.type(face, 13)
        .bold(true)
        .centred(148, 27, v.pick("No. ", "No. ", "Nomor : ", "NO. KK ") + family.number());
    address(pen, face, brief);
    double y =
        table(
            pen, face, 60, upper(v), family.members().stream().map(m -> upperCells(m, v)).toList());
    y =
        table(
            pen,
            face,
            y + 6,
            lower(v),
            family.members().stream().map(m -> lowerCells(m, v)).toList());
    foot(pen, face, brief, y + 8);
    SpecimenPerson own = brief.registration().participant();
    pen.record().field("kk-number", family.number());
    pen.record().field("nik", own.nik());
    pen.record().field("name", own.fullName());
    pen.record().field("birth-date", own.birthDate().toString());
    pen.record()
        .field(
            "family-niks",
            family.members().stream().map(m -> m.person().nik()).collect(Collectors.joining(" ")));
  }

  private static void address(Pen pen, Typeface face, Brief brief) {
    SpecimenPerson head = brief.registration().family().head();
    Rows.Setting left = new Rows.Setting(face, 9, LEFT, LEFT + 45, 140, 4.8);
    new Rows(pen, left, 36)
        .row("Nama Kepala Keluarga", head.fullName())
        .row("Alamat", head.street())
        .row("RT/RW", head.neighbourhood())
        .row(
            brief.variant().pick("Desa/Kelurahan", "Kelurahan/Desa", "Desa/Kelurahan", "Kelurahan"),
            head.village());
    new Rows(pen, new Rows.Setting(face, 9, 165, 205, RIGHT, 4.8), 36)
        .row("Kecamatan", head.district())
        .row("Kabupaten/Kota", head.regency())
        .row("Kode Pos", head.postCode())
        .row("Provinsi", head.province());
  }

  private static List<Column> upper(Variant v) {
    return List.of(
        new Column("No", 8),
        new Column(v.pick("Nama Lengkap", "Nama Lengkap", "NAMA LENGKAP", "Nama"), 66),
        new Column("NIK", 40),
        new Column("Jenis Kelamin", 26),
        new Column("Tempat Lahir", 35),
        new Column(v.pick("Tanggal Lahir", "Tanggal Lahir", "TANGGAL LAHIR", "Tgl. Lahir"), 26),
        new Column("Agama", 20),
        new Column("Pendidikan", 22),
        new Column("Jenis Pekerjaan", 30));
  }

  private static List<String> upperCells(SpecimenFamily.Member member, Variant v) {
    SpecimenPerson p = member.person();
    String birth =
        v == Variant.HELD_OUT ? Wording.slashed(p.birthDate()) : Wording.onCard(p.birthDate());
    return List.of(
        p.fullName(),
        p.nik(),
        p.sex().onCard(),
        p.birthPlace(),
        birth,
        p.religion(),
        "SLTA/SEDERAJAT",
        p.occupation());
  }

  private static List<Column> lower(Variant v) {
    return List.of(
        new Column("No", 8),
        new Column("Status Perkawinan", 38),
        new Column(
            v.pick(
                "Status Hubungan Dalam Keluarga",
                "Status Hubungan Dalam Keluarga",
                "Hubungan Dalam Keluarga",
                "Status Hubungan Keluarga"),
            50),
        new Column("Kewarganegaraan", 28),
        new Column("No. Paspor", 19),
        new Column("No. KITAS/KITAP", 26),
        new Column("Ayah", 52),
        new Column("Ibu", 52));
  }

  private static List<String> lowerCells(SpecimenFamily.Member member, Variant v) {
    SpecimenPerson p = member.person();
    return List.of(
        p.maritalStatus(), member.relation(), "WNI", "-", "-", p.fatherName(), p.motherName());
  }

  private static double table(
      Pen pen, Typeface face, double top, List<Column> columns, List<List<String>> rows) {
    double height = 6.4;
    double bottom = top + height * (rows.size() + 1);
    for (int line = 0; line <= rows.size() + 1; line++) {
      pen.line(LEFT, top + line * height, RIGHT, top + line * height, 0.2);
    }
    double x = LEFT;
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      pen.line(x, top, x, bottom, 0.2);
      pen.type(face, 7.5).bold(true).text(x + 1, top + 4.4, column.title(), column.width() - 2);
      for (int r = 0; r < rows.size(); r++) {
        String cell = c == 0 ? Integer.toString(r + 1) : rows.get(r).get(c - 1);
        pen.type(face, 7.5).text(x + 1, top + height * (r + 1) + 4.4, cell, column.width() - 2);
      }
      x += column.width();
    }
    pen.line(RIGHT, top, RIGHT, bottom, 0.2);
    return bottom;
  }

  private static void foot(Pen pen, Typeface face, Brief brief, double y) {
    SpecimenPerson head = brief.registration().family().head();
    pen.type(face, 9)
        .text(LEFT, y, "Dikeluarkan Tanggal : " + Wording.onCard(brief.today().minusDays(900)));
    pen.centred(110, y + 2, "KEPALA KELUARGA");
    pen.centred(110, y + 28, head.fullName());
    pen.centred(230, y + 2, "KEPALA DINAS KEPENDUDUKAN DAN");
    pen.centred(230, y + 6.5, "PENCATATAN SIPIL " + head.regency());
    Flourish.signature(pen, brief.dice().child("kk-head"), 98, y + 18);
    Flourish.stamp(pen, 222, y + 23);
  }
}
