package id.berkas.specimen;

/** A letter people add on their own; no checklist knows it. */
final class FreeLetterArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    SpecimenPerson p = brief.person();
    Variant v = brief.variant();
    Typeface face = v.pick(Typeface.SERIF, Typeface.SANS, Typeface.BOOK, Typeface.ROUND);
    pen.type(face, 12)
        .text(
            120, 35, NameMaker.inLetters(p.birthPlace()) + ", " + Wording.inLetter(brief.today()));
    Rows rows = new Rows(pen, new Rows.Setting(face, 12, 26, 60, 186, 7.2), 52);
    rows.paragraph("Kepada Yth.").paragraph("Bapak/Ibu Pimpinan").paragraph("di tempat").skip(6);
    rows.paragraph(
            v.pick(
                "Dengan hormat,", "Assalamu'alaikum wr. wb.", "Salam sejahtera,", "Dengan hormat,"))
        .skip(2);
    rows.paragraph(
        "Saya yang bernama %s mohon maaf karena berkas yang saya sampaikan masih ada yang berupa fotokopi."
            .formatted(NameMaker.inLetters(p.fullName())));
    rows.paragraph(
            v.pick(
                "Dokumen asli akan saya tunjukkan pada saat panggilan video.",
                "Apabila ada kekurangan mohon dihubungi melalui WhatsApp.",
                "Saya mohon dibantu agar dapat segera diproses.",
                "Surat yang asli masih berada di kampung halaman."))
        .skip(2);
    rows.paragraph("Atas perhatian dan bantuannya saya ucapkan terima kasih.").skip(10);
    pen.type(face, 12).text(130, rows.y(), "Hormat saya,");
    Flourish.signature(pen, brief.dice().child("free"), 132, rows.y() + 16);
    pen.type(face, 12).text(130, rows.y() + 28, NameMaker.inLetters(p.fullName()), 60);
    pen.record().field("name", p.fullName());
  }
}
