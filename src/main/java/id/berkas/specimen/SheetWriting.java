package id.berkas.specimen;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** What may be written on a side: nothing, next to nothing, running text, tables, documents. */
final class SheetWriting {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 28);
  private static final List<String> SPARSE =
      List.of("signature", "stamp", "page-number", "pencil", "single-line");
  private static final List<String> FULL =
      List.of("letter", "essay", "essay", "list", "table", "columns", "document", "document");
  private static final List<PaperKind> DOCUMENTS =
      List.of(
          PaperKind.KK,
          PaperKind.F5,
          PaperKind.F7,
          PaperKind.F3KK1,
          PaperKind.PAKLARING,
          PaperKind.TABUNGAN,
          PaperKind.MATI_DESA,
          PaperKind.AHLI_WARIS,
          PaperKind.KTP);
  private static final List<String> PHRASES =
      List.of(
          "SPECIMEN: pengajuan pembayaran jaminan hari tua atas nama peserta tersebut di atas.",
          "Demikian surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan seperlunya.",
          "Bersama ini kami lampirkan fotokopi kartu keluarga, kartu peserta dan buku tabungan.",
          "Yang bersangkutan telah bekerja sejak 12 Maret 2014 sampai dengan 30 April 2020.",
          "Apabila di kemudian hari terdapat kekeliruan maka akan diperbaiki sebagaimana mestinya.",
          "Saldo 1.250.000 dipindahkan ke rekening nomor 0123456789 di Kota Pekalongan.");

  private final Dice dice;
  private final Typeface face;

  SheetWriting(Dice dice) {
    this.dice = dice;
    this.face =
        dice.oneOf(
            Typeface.SANS,
            Typeface.WIDE,
            Typeface.SERIF,
            Typeface.BOOK,
            Typeface.MONO,
            Typeface.ROUND);
  }

  /** A kind of writing; pencil is left out where it would not be seen. */
  static String roll(Dice dice, boolean pencilShows) {
    double rolled = dice.between(0.0, 1.0);
    if (rolled < 0.3) {
      return "none";
    }
    String sparse = dice.pick(SPARSE);
    boolean seen = pencilShows || !sparse.equals("pencil");
    return rolled < 0.5 ? seen ? sparse : "page-number" : dice.pick(FULL);
  }

  /** Writes on a portrait A4 side; the pen's record knows the lines. */
  void write(String kind, Pen pen, int paperTone) {
    switch (kind) {
      case "none" -> {}
      case "signature" ->
          Flourish.signature(pen, dice, dice.between(30.0, 150.0), dice.between(60.0, 260.0));
      case "stamp" -> Flourish.stamp(pen, dice.between(35.0, 170.0), dice.between(40.0, 250.0));
      case "page-number" -> pageNumber(pen);
      case "pencil" -> pencil(pen, paperTone);
      case "single-line" ->
          type(pen).text(25, dice.between(40.0, 250.0), dice.pick(PHRASES).substring(0, 34));
      case "letter" -> new FreeLetterArtist().draw(pen, brief());
      case "essay" -> essay(pen, dice.between(12, 40));
      case "list" -> essay(pen, dice.between(5, 9));
      case "table" -> table(pen);
      case "columns" -> columns(pen);
      case "document" -> document(pen);
      default -> throw new IllegalArgumentException("no such writing: " + kind);
    }
  }

  private Pen type(Pen pen) {
    return pen.type(face, dice.between(9, 13)).bold(dice.chance(0.15));
  }

  private Brief brief() {
    SpecimenRegistration owner =
        new SpecimenCrowd(dice.between(1, 1_000_000), DAY, "PKL")
            .next(dice.pick(List.of(SpecimenClaim.values())));
    return new Brief(
        owner, owner.participant(), 0, dice.pick(List.of(Variant.values())), dice.child("brief"));
  }

  private void document(Pen pen) {
    PaperKind kind = dice.pick(DOCUMENTS);
    if (kind == PaperKind.KK) {
      PaperStudio.artist(kind).draw(pen.within(6, 20, 0.66), brief());
    } else if (kind.isCard()) {
      PaperStudio.artist(kind).draw(pen.within(26, 40, dice.between(1.2, 1.8)), brief());
    } else {
      PaperStudio.artist(kind).draw(pen, brief());
    }
  }

  private void pageNumber(Pen pen) {
    String number = dice.oneOf("%d", "- %d -", "Hal. %d").formatted(dice.between(1, 48));
    pen.type(face, dice.between(10, 12))
        .centred(dice.oneOf(105.0, 180.0), dice.oneOf(16.0, 280.0), number);
  }

  private void pencil(Pen pen, int paperTone) {
    int tone = Math.max(0, paperTone - dice.between(75, 120));
    double x = dice.between(25.0, 120.0);
    double y = dice.between(30.0, 250.0);
    pen.ink(new Color(tone, tone, tone)).type(Typeface.ROUND, 16);
    pen.text(x, y, dice.oneOf("asli menyusul", "sudah dicek", "cek NIK", "kurang KK"));
    pen.ink(Ink.BLACK);
  }

  private void essay(Pen pen, int lines) {
    double size = dice.between(9.0, 13.0);
    double step = size * 25.4 / 72 * dice.between(1.25, 1.9);
    double left = dice.between(20.0, 32.0);
    double y = dice.between(25.0, 60.0);
    for (int line = 0; line < lines && y < 275; line++, y += step) {
      pen.type(face, size).bold(line == 0 && dice.chance(0.5));
      pen.text(left, y, dice.pick(PHRASES), dice.chance(0.2) ? 80 : 190 - left);
    }
  }

  private void columns(Pen pen) {
    for (double y = 30; y < dice.between(100, 270); y += 5.2) {
      pen.type(face, 9.5).text(22, y, dice.pick(PHRASES).substring(0, 40), 78);
      pen.text(110, y, dice.pick(PHRASES).substring(9, 49), 78);
    }
  }

  private void table(Pen pen) {
    int rows = dice.between(6, 24);
    int columns = dice.between(3, 6);
    double wide = 170.0 / columns;
    double top = dice.between(35.0, 60.0);
    for (int row = 0; row <= rows; row++) {
      pen.line(20, top + row * 8, 190, top + row * 8, 0.3);
    }
    for (int column = 0; column <= columns; column++) {
      pen.line(20 + column * wide, top, 20 + column * wide, top + rows * 8, 0.3);
      for (int row = 0; row < rows; row++) {
        String cell =
            column == 0
                ? dice.pick(PHRASES).split(" ")[2]
                : Integer.toString(dice.between(1000, 9_999_999));
        if (column < columns) {
          pen.type(face, 9.5).text(22 + column * wide, top + row * 8 + 5.6, cell, wide - 4);
        }
      }
    }
    pen.type(face, 12).bold(true).text(20, top - 8, "Daftar SPECIMEN nomor 9901");
  }
}
