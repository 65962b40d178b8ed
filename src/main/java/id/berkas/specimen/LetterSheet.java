package id.berkas.specimen;

/** A letter on A4: letterhead, title, number, body by {@link Rows}, one signature at the foot. */
final class LetterSheet {
  /** Who writes: an office or firm and its address. */
  record Head(String name, String second, String address) {}

  private final Pen pen;
  private final Brief brief;
  private final Typeface face;
  private final Rows rows;

  LetterSheet(Pen pen, Brief brief, Head head, String title, String number) {
    this.pen = pen;
    this.brief = brief;
    Variant v = brief.variant();
    this.face = v.pick(Typeface.SERIF, Typeface.SANS, Typeface.MONO, Typeface.BOOK);
    double centre = v == Variant.B ? 115 : 105;
    if (v == Variant.B) {
      Flourish.stamp(pen, 34, 24);
    }
    pen.type(face, 14).bold(true).centred(centre, 19, head.name());
    pen.type(face, 12).bold(true).centred(centre, 25, head.second());
    pen.type(face, 9).centred(centre, 31, head.address());
    pen.line(18, 35, 192, 35, 0.7);
    pen.line(18, 36.2, 192, 36.2, 0.2);
    double y = v.pick(50.0, 48.0, 52.0, 47.0);
    pen.type(face, 14).bold(true);
    if (v == Variant.HELD_OUT) {
      pen.text(24, y, title);
      pen.type(face, 10).text(24, y + 6, number);
    } else {
      pen.centred(105, y, title);
      double half = pen.width(title) / 2;
      pen.line(105 - half, y + 1.2, 105 + half, y + 1.2, 0.3);
      pen.type(face, 10).centred(105, y + 7, number);
    }
    this.rows = new Rows(pen, plain(), y + 19);
  }

  /** The body's setting. */
  Rows.Setting plain() {
    Variant v = brief.variant();
    return new Rows.Setting(
        face,
        v.pick(12.0, 11.0, 10.5, 11.0),
        24,
        v.pick(75.0, 70.0, 78.0, 72.0),
        188,
        v.pick(6.8, 6.4, 6.6, 6.2));
  }

  Rows rows() {
    return rows;
  }

  void sign(String place, String role, String name) {
    double y = rows.y() + 10;
    double x = brief.variant() == Variant.HELD_OUT ? 24 : 122;
    pen.type(face, 11).text(x, y, place + ", " + Wording.inLetter(brief.today().minusDays(20)));
    pen.text(x, y + 6, role, 70);
    Flourish.stamp(pen, x + 8, y + 20);
    Flourish.signature(pen, brief.dice().child("letter-signature" + name), x + 8, y + 21);
    pen.type(face, 11).bold(true).text(x, y + 38, NameMaker.inLetters(name), 70);
  }
}
