package id.berkas.specimen;

import java.util.List;

/** Form 3 KK 1: the employer's first report of an accident at work. */
final class AccidentFormArtist implements PaperArtist {
  @Override
  public void draw(Pen pen, Brief brief) {
    Variant v = brief.variant();
    FormSheet form =
        new FormSheet(
            pen,
            brief,
            v.pick("Formulir 3 KK 1", "F3 KK 1", "Formulir 3 KK 1", "FORM 3-KK1"),
            List.of(
                v.pick(
                    "LAPORAN KASUS KECELAKAAN KERJA TAHAP I",
                    "LAPORAN KASUS KECELAKAAN KERJA",
                    "LAPORAN KASUS KECELAKAAN KERJA TAHAP I",
                    "LAPORAN KECELAKAAN KERJA TAHAP I"),
                v.pick(
                    "(wajib dilaporkan dalam 2 X 24 Jam)",
                    "TAHAP I (2 X 24 JAM)",
                    "dilaporkan paling lambat 2 X 24 Jam",
                    "dalam waktu 2 X 24 Jam")));
    Rows rows = form.rows();
    rows.row(
        "Segmen Kepesertaan", v.pick("Penerima Upah (PU)", "PU", "Penerima Upah", "PENERIMA UPAH"));
    rows.heading(
        v.pick("I. PEMBERI KERJA", "A. DATA PEMBERI KERJA", "1. Pemberi Kerja", "PEMBERI KERJA"));
    form.employer();
    rows.row("Alamat", brief.company().street() + ", " + brief.company().town());
    rows.skip(2).heading(v.pick("II. PEKERJA", "B. DATA PEKERJA", "2. Pekerja", "TENAGA KERJA"));
    form.participant();
    rows.skip(2)
        .heading(
            v.pick(
                "III. KECELAKAAN", "C. KEJADIAN", "3. Uraian Kecelakaan", "KEJADIAN KECELAKAAN"));
    rows.row(
        "Tanggal Kecelakaan",
        Wording.inLetter(brief.today().minusDays(3))
            + " pukul "
            + brief.dice().child("hour").between(7, 16)
            + ".30 WIB");
    rows.row(
        "Tempat Kejadian",
        brief
            .dice()
            .child("place")
            .oneOf("Ruang produksi", "Gudang bahan baku", "Jalan raya menuju tempat kerja"));
    rows.row(
        "Uraian Kejadian",
        brief
            .dice()
            .child("story")
            .oneOf(
                "Jari tangan kiri terjepit mesin tenun",
                "Terpeleset saat mengangkat kain",
                "Tertabrak sepeda motor saat berangkat kerja"));
    form.sign(NameMaker.inLetters(brief.company().manager()));
    Flourish.stamp(pen, 104, 228);
  }
}
