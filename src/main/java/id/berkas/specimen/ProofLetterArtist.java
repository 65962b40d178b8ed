package id.berkas.specimen;

import java.util.List;

/** Letters that prove one thing about the participant: what ended the work, or what happened. */
final class ProofLetterArtist implements PaperArtist {

  /**
   * What a kind says.
   *
   * @param titles one for each layout
   * @param story after the person's data
   * @param office whether the registry writes, not the employer
   */
  private record Wordings(List<String> titles, String story, boolean office) {}

  private final Wordings says;

  ProofLetterArtist(PaperKind kind) {
    this.says = wordings(kind);
  }

  private static Wordings wordings(PaperKind kind) {
    return switch (kind) {
      case PHK ->
          employer(
              "SURAT PEMUTUSAN HUBUNGAN KERJA",
              "PERJANJIAN BERSAMA",
              "SURAT PEMBERITAHUAN PEMUTUSAN HUBUNGAN KERJA",
              "SURAT PHK",
              "Hubungan kerja berakhir karena efisiensi. Uang pisah dan penghargaan masa kerja telah dibayarkan.");
      case KONTRAK ->
          employer(
              "PERJANJIAN KERJA WAKTU TERTENTU",
              "SURAT PERJANJIAN KERJA",
              "KONTRAK KERJA",
              "PERJANJIAN KERJA WAKTU TERTENTU",
              "Perjanjian berlaku satu tahun dan berakhir pada akhir bulan lalu.");
      case SK_PENSIUN ->
          employer(
              "SURAT KETERANGAN PENSIUN",
              "SURAT KEPUTUSAN PENSIUN",
              "SURAT KETERANGAN PENSIUN",
              "SURAT KETERANGAN PENSIUN",
              "telah mencapai batas usia pensiun dan diberhentikan dengan hormat.");
      case AKTIF ->
          employer(
              "SURAT KETERANGAN KERJA",
              "SURAT KETERANGAN AKTIF BEKERJA",
              "SURAT KETERANGAN MASIH BEKERJA",
              "SURAT KETERANGAN KARYAWAN",
              "adalah benar karyawan kami dan sampai saat ini masih aktif bekerja.");
      case PERNYATAAN ->
          employer(
              "SURAT PERNYATAAN",
              "SURAT PERNYATAAN PELAPOR",
              "PERNYATAAN",
              "SURAT PERNYATAAN",
              "Kami menyatakan dengan sebenarnya bahwa laporan kecelakaan ini benar adanya.");
      case ABSENSI ->
          employer(
              "DAFTAR HADIR",
              "ABSENSI KARYAWAN",
              "REKAP ABSENSI",
              "DAFTAR ABSENSI",
              "Hadir setiap hari kerja dari tanggal 1 sampai dengan hari kejadian.");
      case KRONOLOGIS ->
          employer(
              "KRONOLOGIS KEJADIAN",
              "KRONOLOGIS KECELAKAAN KERJA",
              "KRONOLOGI KEJADIAN",
              "KRONOLOGIS KEJADIAN",
              "Pada pukul 10.00 yang bersangkutan terpeleset di gudang dan tangannya terluka.");
      case NIKAH ->
          new Wordings(
              List.of(
                  "KUTIPAN AKTA NIKAH",
                  "KUTIPAN AKTA PERKAWINAN",
                  "KUTIPAN AKTA NIKAH",
                  "AKTA NIKAH"),
              "telah melangsungkan akad nikah dengan suami atau istri tersebut; mas kawin tunai.",
              true);
      case KTP,
          KPJ,
          NPWP,
          KK,
          F5,
          F4,
          F7,
          F3KK1,
          PAKLARING,
          TABUNGAN,
          MATI_DESA,
          AHLI_WARIS,
          FOTO,
          UNKNOWN ->
          throw new IllegalArgumentException("%s is no such letter".formatted(kind));
    };
  }

  private static Wordings employer(String a, String b, String c, String held, String story) {
    return new Wordings(List.of(a, b, c, held), story, false);
  }

  @Override
  public void draw(Pen pen, Brief brief) {
    Variant v = brief.variant();
    List<String> titles = says.titles();
    Dice dice = brief.dice().child("proof");
    LetterSheet letter =
        new LetterSheet(
            pen,
            brief,
            head(brief, dice),
            v.pick(titles.get(0), titles.get(1), titles.get(2), titles.get(3)),
            "Nomor : " + dice.digits(3) + "/SPECIMEN/" + brief.today().getYear());
    Rows rows = letter.rows();
    rows.paragraph(
        v.pick(
            "Dengan ini kami menerangkan bahwa :",
            "Mengenai :",
            "Yang tersebut di bawah ini :",
            "Atas :"));
    person(rows.set(letter.plain().indented(8)), brief, v);
    rows.set(letter.plain()).skip(2).paragraph(says.story()).skip(2);
    rows.paragraph(
        v.pick(
            "Demikian dibuat untuk dipergunakan sebagaimana mestinya.",
            "Dibuat dengan sebenarnya.",
            "Surat ini dibuat untuk mengurus klaim.",
            "Agar dapat dipergunakan seperlunya."));
    letter.sign(
        says.office() ? NameMaker.inLetters(brief.person().village()) : brief.company().town(),
        says.office() ? "Kepala KUA" : "Manajer Personalia",
        says.office() ? "SUPRIYADI SPECIMEN" : brief.company().manager());
  }

  private LetterSheet.Head head(Brief brief, Dice dice) {
    SpecimenPerson p = brief.registration().participant();
    SpecimenCompany company = brief.company();
    return says.office()
        ? new LetterSheet.Head("KANTOR URUSAN AGAMA", "KECAMATAN " + p.district(), p.regency())
        : new LetterSheet.Head(
            company.name(),
            "Industri Tekstil dan Perdagangan",
            company.street() + ", " + company.town() + " Telp. (0285) 000" + dice.digits(3));
  }

  private void person(Rows rows, Brief brief, Variant v) {
    SpecimenPerson p = brief.registration().participant();
    rows.row("Nama", p.fullName(), "name", p.fullName());
    if (v == Variant.B || v == Variant.HELD_OUT) {
      rows.row("NIK", p.nik(), "nik", p.nik());
    }
    if (says.office()) {
      SpecimenPerson spouse = brief.registration().family().spouseOf(p);
      rows.row(p.sex() == Sex.L ? "Istri" : "Suami", spouse.fullName());
    } else {
      rows.row("Jabatan", "Operator Produksi");
    }
  }
}
