package id.berkas.classification;

/** Pages of invented people; the serials 99xx belong to nobody. */
final class Samples {

  static final String KTP =
      """
      PROVINSI JAWA TENGAH
      KOTA PEKALONGAN
      NIK               : 3375014507889901
      Nama              : SITI SPECIMEN
      Tempat/Tgl Lahir  : PEKALONGAN, 05-07-1988
      Jenis kelamin     : PEREMPUAN      Gol. Darah : O
      Alamat            : JL MERDEKA NO 12
          RT/RW         : 003/004
          Kel/Desa      : KAUMAN
          Kecamatan     : PEKALONGAN TIMUR
      Agama             : ISLAM
      Status Perkawinan : KAWIN
      Pekerjaan         : KARYAWAN SWASTA
      Kewarganegaraan   : WNI
      Berlaku Hingga    : SEUMUR HIDUP
      """;

  static final String KK =
      """
                              KARTU KELUARGA
                              No. 3375010102149902
      Nama Kepala Keluarga : AGUS SPECIMEN        Kecamatan : PEKALONGAN TIMUR
      Alamat : JL MERDEKA NO 12                   Kode Pos : 51122
      No   Nama Lengkap     NIK               Jenis Kelamin   Tempat Lahir   Tanggal Lahir   Agama   Pendidikan   Jenis Pekerjaan
      1    AGUS SPECIMEN    3375010303859903  LAKI-LAKI       BATANG         03-03-1985      ISLAM   SLTA         KARYAWAN
      2    SITI SPECIMEN    3375014507889901  PEREMPUAN       PEKALONGAN     05-07-1988      ISLAM   SLTA         KARYAWAN
      No   Status Perkawinan    Status Hubungan Dalam Keluarga   Kewarganegaraan   No. Paspor   No. KITAP   Ayah            Ibu
      1    KAWIN                KEPALA KELUARGA                  WNI               -            -           SLAMET CONTOH   SRI CONTOH
      2    KAWIN                ISTRI                            WNI               -            -           DARTO CONTOH    WARTI CONTOH
      Dikeluarkan Tanggal : 01-02-2014
      """;

  static final String PAKLARING =
      """
      PT BATIK SPECIMEN
      Jl. Veteran 1 Pekalongan

                    SURAT KETERANGAN KERJA
                    No. 014/HRD/IV/2020

      Yang bertanda tangan di bawah ini:
      Nama      : BUDI MANAJER
      Jabatan   : Manajer Personalia
      Dengan ini menerangkan bahwa:
      Nama      : SITI SPECIMEN
      NIK       : 3375014507889901
      Jabatan   : Operator
      telah bekerja pada perusahaan kami sejak 2 Januari 2015 sampai dengan
      31 Maret 2020 dan mengundurkan diri atas permintaan sendiri. Fotokopi
      Kartu Keluarga dan buku tabungan disimpan oleh perusahaan.
      """;

  static final String F5 =
      """
      BPJS Ketenagakerjaan                         Formulir 5
             PENGAJUAN PEMBAYARAN
             JAMINAN HARI TUA
      Yang bertanda tangan di bawah ini:
      Nama                 : SITI SPECIMEN
      NIK                  : 3375014507889901
      Nomor Telp/HP        : 0812-3456-7890
      Hubungan dengan Pekerja : PESERTA
      dengan ini mengajukan pembayaran jaminan hari tua untuk pekerja:
      Nomor Peserta        : 26133 068 531
      Nama ibu kandung     : WARTI CONTOH
      Nama Perusahaan      : PT BATIK SPECIMEN
      No. Rekening         : 123 456 7890
      SEBAB KLAIM : MENGUNDURKAN DIRI
      DOKUMEN
      1. Kartu Peserta
      2. Kartu Tanda Penduduk
      3. Kartu Keluarga
      4. Surat Keterangan Kematian
      5. Surat Keterangan Ahli Waris
      6. Buku Tabungan
      """;

  static final String KPJ =
      """
      BPJS Ketenagakerjaan
      KARTU PESERTA
      26133 068 531
      SITI SPECIMEN
      """;

  static final String BANK_BOOK =
      """
      BANK CONTOH RAKYAT
      TABUNGAN SPECIMEN
      No. Rekening : 0012 01 123456 53 1
      Nama         : SITI SPECIMEN
      Cabang       : PEKALONGAN
      """;

  static final String DEATH =
      """
      PEMERINTAH KOTA PEKALONGAN
      KELURAHAN KAUMAN
               SURAT KETERANGAN KEMATIAN
               Nomor : 474.3/21/2020
      Yang bertanda tangan di bawah ini Lurah Kauman menerangkan bahwa:
      Nama          : AGUS SPECIMEN
      NIK           : 3375010303859903
      Jenis Kelamin : Laki-laki
      Tempat, Tanggal Lahir : Batang, 3 Maret 1985
      Kewarganegaraan : Indonesia
      Agama         : Islam
      Status Perkawinan : Kawin
      Pekerjaan     : Buruh
      Alamat        : Jl. Merdeka 12, Kecamatan Pekalongan Timur
      telah meninggal dunia pada hari Senin tanggal 6 April 2020 di rumah
      """;

  private Samples() {}
}
