package id.berkas.specimen;

import java.time.LocalDate;
import java.util.Locale;

/** First page of a savings book, or the head of an account statement. */
final class BankBookArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    Variant v = brief.variant();
    SpecimenPerson holder = brief.person();
    BankAccount account = brief.account();
    Pen book = v == Variant.B || v == Variant.HELD_OUT ? pen : pen.within(22, 35, 1.15);
    if (v == Variant.A || v == Variant.C) {
      book.card(145, 100, Ink.WHITE);
    }
    book.type(v.pick(Typeface.ROUND, Typeface.SERIF, Typeface.WIDE, Typeface.SANS), 15)
        .bold(true)
        .text(
            20,
            22,
            v.pick(account.bank(), account.fullBank(), account.bank(), account.fullBank()),
            120);
    book.type(Typeface.SANS, 11)
        .text(
            20,
            30,
            v.pick("BUKU TABUNGAN", "REKENING KORAN", "TABUNGAN", "LAPORAN TRANSAKSI REKENING"));
    Rows rows =
        new Rows(
            book,
            new Rows.Setting(
                v.pick(Typeface.MONO, Typeface.SANS, Typeface.MONO, Typeface.NARROW),
                11,
                20,
                68,
                140,
                7.5),
            44);
    rows.row(
        v.pick("No. Rekening", "Nomor Rekening", "Account No", "No. Rek"),
        account.number(),
        "account",
        account.number());
    rows.row(
        v.pick("Nama", "Nama Nasabah", "Nama", "Atas Nama"),
        holder.fullName().replaceAll("[.,]", ""),
        "name",
        holder.fullName());
    rows.row("Alamat", holder.street());
    rows.row("", holder.village() + " " + holder.district());
    rows.row(
        v.pick("Cabang", "Kantor Cabang", "KCP", "Unit Kerja"),
        v.pick("KC ", "", "KCP ", "UNIT ") + account.branch());
    if (v == Variant.B || v == Variant.HELD_OUT) {
      transactions(book, brief, rows.y() + 8);
    } else {
      Flourish.signature(book, brief.dice().child("bank"), 100, 88);
      book.type(Typeface.SANS, 7).text(20, 95, "SPECIMEN " + account.fullBank());
    }
  }

  private static void transactions(Pen pen, Brief brief, double top) {
    Dice dice = brief.dice().child("transactions");
    pen.line(20, top - 5, 190, top - 5, 0.3);
    pen.type(Typeface.SANS, 9).bold(true);
    pen.text(20, top, "Tanggal");
    pen.text(50, top, "Keterangan");
    pen.right(150, top, "Mutasi");
    pen.right(188, top, "Saldo");
    pen.line(20, top + 2, 190, top + 2, 0.3);
    LocalDate day = brief.today().minusDays(60);
    long balance = dice.between(100, 4000) * 1000L;
    pen.type(Typeface.MONO, 9);
    for (int row = 1; row <= 14; row++) {
      long amount = dice.between(2, 90) * 10_000L;
      balance += amount;
      pen.text(20, top + 2 + row * 6, Wording.slashed(day));
      pen.text(50, top + 2 + row * 6, dice.oneOf("SETOR TUNAI", "TRANSFER MASUK", "BUNGA", "GAJI"));
      pen.right(150, top + 2 + row * 6, String.format(Locale.ROOT, "%,d.00", amount));
      pen.right(188, top + 2 + row * 6, String.format(Locale.ROOT, "%,d.00", balance));
      day = day.plusDays(dice.between(1, 5));
    }
  }
}
