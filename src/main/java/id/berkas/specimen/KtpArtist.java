package id.berkas.specimen;

import java.awt.Color;
import java.util.List;

/** Identity card, 85.6 by 54 millimetres. */
final class KtpArtist implements PaperArtist {
  private static final Color TINT = new Color(214, 232, 244);

  private record Line(String label, String value) {}

  @Override
  public void draw(Pen pen, Brief brief) {
    SpecimenPerson p = brief.person();
    Variant v = brief.variant();
    Typeface face = v.pick(Typeface.SANS, Typeface.NARROW, Typeface.WIDE, Typeface.ROUND);
    double points = v.pick(6.2, 6.8, 5.6, 6.0);
    boolean photoLeft = v == Variant.HELD_OUT;
    pen.card(85.6, 54, v.pick(TINT, TINT, new Color(232, 240, 246), new Color(226, 236, 226)));
    Flourish.waves(pen, 85.6, 54);
    pen.type(face, points + 1.4).bold(true).centred(42.8, 5, "PROVINSI " + p.province());
    pen.centred(42.8, 8.6, regency(p.regency()));
    double left = photoLeft ? 27 : 3;
    pen.type(v.pick(Typeface.MONO, Typeface.SANS, Typeface.MONO, Typeface.WIDE), points + 3.2)
        .bold(true);
    pen.text(left, 13.6, v.pick("NIK  : ", "NIK : ", "NIK ", "N.I.K : ") + p.nik(), 58);
    double y = 17.4;
    for (Line line : lines(p, v)) {
      pen.type(face, points).text(left, y, line.label(), 17);
      pen.text(left + 17.6, y, ": " + line.value(), photoLeft ? 38 : 40);
      y += 2.95;
    }
    photo(pen, brief, photoLeft ? 3 : 63.5);
    record(pen.record(), p);
  }

  private static List<Line> lines(SpecimenPerson p, Variant v) {
    return List.of(
        new Line("Nama", p.fullName()),
        new Line(
            v.pick(
                "Tempat/Tgl Lahir", "Tempat/Tgl. Lahir", "Tempat/Tgl Lahir", "Tempat, Tgl Lahir"),
            p.birthPlace() + ", " + Wording.onCard(p.birthDate())),
        new Line(
            v.pick("Jenis Kelamin", "Jenis kelamin", "Jenis Kelamin", "Kelamin"),
            p.sex().onCard()
                + "   Gol. Darah : "
                + new Dice(p.nik().hashCode()).oneOf("A", "B", "O", "AB", "-")),
        new Line("Alamat", p.street()),
        new Line("   RT/RW", p.neighbourhood()),
        new Line("   Kel/Desa", p.village()),
        new Line("   Kecamatan", p.district()),
        new Line("Agama", p.religion()),
        new Line(
            v.pick("Status Perkawinan", "Status Perkawinan", "Status Perkawinan", "Status Kawin"),
            p.maritalStatus()),
        new Line("Pekerjaan", p.occupation()),
        new Line("Kewarganegaraan", "WNI"),
        new Line("Berlaku Hingga", "SEUMUR HIDUP"));
  }

  private static void photo(Pen pen, Brief brief, double x) {
    Flourish.portrait(pen, x, 12, 19, 24);
    pen.type(Typeface.SANS, 5).centred(x + 9.5, 39.5, brief.person().regency());
    pen.centred(x + 9.5, 42, Wording.onCard(brief.today().minusDays(1200)));
    Flourish.signature(pen.within(x + 3, 46.5, 0.55), brief.dice().child("ktp-signature"), 0, 0);
    pen.ink(Ink.RED).type(Typeface.SANS, 6).bold(true).centred(x + 9.5, 52, "SPECIMEN");
    pen.ink(Ink.BLACK);
  }

  private static String regency(String regency) {
    return regency.startsWith("KOTA") || regency.startsWith("KABUPATEN")
        ? regency
        : "KOTA " + regency;
  }

  private static void record(PageRecord record, SpecimenPerson p) {
    record.field("nik", p.nik());
    record.field("name", p.fullName());
    record.field("birth-place", p.birthPlace());
    record.field("birth-date", p.birthDate().toString());
    record.field("sex", p.sex().name());
  }
}
