package id.berkas.specimen;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** A form whose numbers stand in boxes, one digit each; typed or written, printed or drawn. */
final class CombFormArtist implements PaperArtist {

  private final NumberPress.Kind kind;

  CombFormArtist(NumberPress.Kind kind) {
    this.kind = kind;
  }

  /** How the boxes of one form look: one size, one line, one gap. */
  private record Boxes(double wide, double high, double gap, double thick, Color ink) {

    static Boxes roll(Dice dice) {
      double wide = dice.between(4.6, 7.0);
      int tone = dice.oneOf(20, 20, 60, 110, 150);
      return new Boxes(
          wide,
          wide * dice.between(0.95, 1.35),
          dice.oneOf(0.0, 0.0, 0.0, 0.8, 1.5),
          dice.between(0.12, 0.4),
          new Color(tone, tone, tone));
    }
  }

  @Override
  public void draw(Pen pen, Brief brief) {
    Dice dice = brief.dice().child("comb");
    SpecimenPerson person = brief.registration().participant();
    Boxes boxes = Boxes.roll(dice);
    Typeface face = dice.oneOf(Typeface.SANS, Typeface.SERIF, Typeface.WIDE, Typeface.MONO);
    double points = dice.between(9.0, 11.5);
    pen.type(face, points + 3).bold(true).centred(105, 30, "PENGAJUAN PEMBAYARAN");
    pen.centred(105, 37, "JAMINAN HARI TUA");
    double y = 55;
    for (String text :
        List.of("Yang bertanda tangan di bawah ini :", "Nama : " + person.fullName())) {
      pen.type(face, points).text(20, y, text);
      y += 9;
    }
    pen.record().field("name", person.fullName());
    double x = dice.between(60.0, 82.0);
    String nik = dice.oneOf("NIK", "Nomor Induk Kependudukan", "No. KTP / NIK");
    String kpj = dice.oneOf("Nomor Peserta", "No. KPJ", "Nomor KPJ");
    y = row(pen.type(face, points), dice, boxes, x, y + 4, nik, person.nik());
    pen.record().field("nik", person.nik());
    y = row(pen.type(face, points), dice, boxes, x, y, kpj, brief.registration().kpj());
    pen.record().field("kpj", brief.registration().kpj());
    for (String text :
        List.of(
            "Nama Ibu Kandung : " + person.motherName(),
            "Alamat : " + person.street(),
            "Kecamatan : " + person.district(),
            "Nama Perusahaan : " + brief.company().name(),
            "Dengan ini mengajukan pembayaran jaminan hari tua karena berhenti bekerja.",
            "Demikian permohonan ini dibuat dengan sebenarnya. SPECIMEN")) {
      pen.type(face, points).text(20, y, text);
      y += 9;
    }
  }

  private double row(
      Pen pen, Dice dice, Boxes boxes, double x, double y, String label, String number) {
    pen.ink(Ink.BLACK).text(20, y, label, x - 24);
    double step = Math.min(boxes.wide() + boxes.gap(), (198 - x) / number.length());
    double wide = step - boxes.gap();
    double top = y - boxes.high() * 0.75;
    pen.ink(boxes.ink());
    for (int n = 0; n < number.length(); n++) {
      box(pen, dice, x + n * step, top, wide, boxes);
    }
    pen.ink(Ink.BLACK);
    boolean typed = kind == NumberPress.Kind.TYPED_BOXES;
    Color hand = dice.oneOf(Ink.BLACK, Ink.BLUE, new Color(40, 40, 90));
    double thick = dice.between(0.3, 0.6);
    for (int n = 0; n < number.length(); n++) {
      double left = x + n * step;
      String digit = number.substring(n, n + 1);
      if (typed) {
        pen.centred(left + wide / 2, y, digit);
      } else {
        double high = boxes.high() * dice.between(0.55, 0.85);
        double across = Math.min(wide * 0.75, high * dice.between(0.5, 0.7));
        pen.ink(hand)
            .stroke(
                HandDigit.of(number.charAt(n), dice)
                    .at(
                        left + (wide - across) / 2 + dice.between(-0.4, 0.4),
                        top + (boxes.high() - high) / 2 + dice.between(-0.4, 0.4),
                        across,
                        high),
                thick);
      }
    }
    pen.ink(Ink.BLACK);
    return y + boxes.high() + 5;
  }

  private void box(Pen pen, Dice dice, double x, double y, double wide, Boxes boxes) {
    if (kind != NumberPress.Kind.DRAWN_BOXES) {
      pen.box(x, y, wide, boxes.high(), boxes.thick());
      return;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(x + off(dice), y + off(dice));
    path.quadTo(x + wide / 2, y + off(dice), x + wide + off(dice), y + off(dice));
    path.quadTo(
        x + wide + off(dice),
        y + boxes.high() / 2,
        x + wide + off(dice),
        y + boxes.high() + off(dice));
    path.quadTo(
        x + wide / 2, y + boxes.high() + off(dice), x + off(dice), y + boxes.high() + off(dice));
    path.quadTo(x + off(dice), y + boxes.high() / 2, x + off(dice), y + off(dice));
    pen.stroke(path, Math.max(0.25, boxes.thick()));
  }

  private static double off(Dice dice) {
    return dice.between(-0.35, 0.35);
  }
}
