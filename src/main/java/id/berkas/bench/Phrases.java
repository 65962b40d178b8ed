package id.berkas.bench;

import java.util.List;

/**
 * The words of generated pages, as they stand in letters of employers, villages, claimants and, in
 * English, of foreign employers and embassies.
 *
 * @param who begins a sentence
 * @param does goes on with it
 * @param what ends it
 * @param day of the pattern "on this day, who"
 * @param sum of the pattern "so much money, because"
 * @param and joins two ends
 * @param titles of a letter, a form and a table
 * @param labels of a form: name, birth date, NIK, KPJ, wage
 */
record Phrases(
    List<String> who,
    List<String> does,
    List<String> what,
    String day,
    String sum,
    String and,
    List<String> titles,
    List<String> labels) {

  static final Phrases INDONESIAN =
      new Phrases(
          List.of(
              "Yang bertanda tangan di bawah ini",
              "Pimpinan perusahaan",
              "Kepala Desa Sukamaju Kecamatan Wiradesa",
              "Saudara SPECIMEN tersebut di atas",
              "Peserta yang namanya tercantum dalam surat ini",
              "Petugas Kantor Cabang Pekalongan",
              "Ahli waris dari almarhum",
              "Bagian Personalia PT Contoh Makmur Sejahtera"),
          List.of(
              "menerangkan dengan sebenarnya bahwa",
              "dengan ini mengajukan permohonan pembayaran jaminan hari tua karena",
              "telah menyerahkan seluruh dokumen yang diperlukan sehingga",
              "menyatakan tidak keberatan apabila",
              "memberikan kuasa penuh kepada keluarganya supaya",
              "mengucapkan terima kasih atas pengabdian selama",
              "berjanji akan melengkapi kekurangan berkas sebelum",
              "meminta penjelasan tertulis mengenai sebab"),
          List.of(
              "hubungan kerja telah berakhir atas permintaan sendiri",
              "yang bersangkutan pernah bekerja sebagai operator mesin tenun",
              "upah terakhir dibayarkan melalui rekening bank atas nama peserta",
              "fotokopi kartu keluarga dan kartu tanda penduduk dilegalisasi oleh kelurahan",
              "bagian produksi dipindahkan ke pabrik baru di luar kota",
              "surat keterangan ini dipergunakan sebagaimana mestinya",
              "kecelakaan terjadi pada waktu perjalanan pulang menuju rumah",
              "seluruh kewajiban kepada koperasi karyawan sudah diselesaikan",
              "nomor telepon dan alamat surat dapat dihubungi setiap hari kerja"),
          "Pada tanggal %s",
          "Jumlah yang diterima sebesar %s, karena",
          "dan",
          List.of(
              "SURAT KETERANGAN", "FORMULIR PENGAJUAN PEMBAYARAN JAMINAN", "DAFTAR TENAGA KERJA"),
          List.of("Nama lengkap", "Tanggal lahir", "NIK", "Nomor KPJ", "Upah terakhir"));

  static final Phrases ENGLISH =
      new Phrases(
          List.of(
              "To whom it may concern, the undersigned",
              "The Human Resources Department of Example Textile Company Limited",
              "Our company",
              "The employee named SPECIMEN above",
              "The Embassy of the Republic of Indonesia",
              "The acting manager of the quality assurance team",
              "A representative of the heirs",
              "The attending physician of this hospital"),
          List.of(
              "hereby certifies with our best knowledge that",
              "requests an early payment of the old age benefit because",
              "has submitted the required documents in good order although",
              "acknowledges without any objection that",
              "fully authorizes the family to inquire whether",
              "would like to thank everybody for the years during which",
              "quickly adjusted the working schedule when",
              "kindly asks for a written explanation of how"),
          List.of(
              "the employment relationship ended at the request of the employee",
              "he was employed as an operator of weaving machines in the new building",
              "the last wage was paid through a bank account in the name of the member",
              "copies of the identity card and the family card were legalized by the village",
              "the equipment for making queen size blankets was moved to another city",
              "this letter shall be used for whatever legal purpose it may serve",
              "the injury happened on the way home, just before the evening shift began",
              "all obligations towards the savings cooperative have been settled in full",
              "the telephone number and the mailing address can be reached every weekday"),
          "On %s",
          "The amount received is %s, since",
          "and",
          List.of("CERTIFICATE OF EMPLOYMENT", "BENEFIT PAYMENT REQUEST FORM", "LIST OF EMPLOYEES"),
          List.of("Full name", "Date of birth", "NIK", "KPJ number", "Last monthly wage"));
}
