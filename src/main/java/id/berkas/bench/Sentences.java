package id.berkas.bench;

import java.util.List;
import java.util.Random;

/** Running Indonesian text as it stands in letters of employers, villages and claimants. */
final class Sentences {

  private static final List<String> WHO =
      List.of(
          "Yang bertanda tangan di bawah ini",
          "Pimpinan perusahaan",
          "Kepala Desa Sukamaju Kecamatan Wiradesa",
          "Saudara SPECIMEN tersebut di atas",
          "Peserta yang namanya tercantum dalam surat ini",
          "Petugas Kantor Cabang Pekalongan",
          "Ahli waris dari almarhum",
          "Bagian Personalia PT Contoh Makmur Sejahtera");

  private static final List<String> DOES =
      List.of(
          "menerangkan dengan sebenarnya bahwa",
          "dengan ini mengajukan permohonan pembayaran jaminan hari tua karena",
          "telah menyerahkan seluruh dokumen yang diperlukan sehingga",
          "menyatakan tidak keberatan apabila",
          "memberikan kuasa penuh kepada keluarganya supaya",
          "mengucapkan terima kasih atas pengabdian selama",
          "berjanji akan melengkapi kekurangan berkas sebelum",
          "meminta penjelasan tertulis mengenai sebab");

  private static final List<String> WHAT =
      List.of(
          "hubungan kerja telah berakhir atas permintaan sendiri",
          "yang bersangkutan pernah bekerja sebagai operator mesin tenun",
          "upah terakhir dibayarkan melalui rekening bank atas nama peserta",
          "fotokopi kartu keluarga dan kartu tanda penduduk dilegalisasi oleh kelurahan",
          "bagian produksi dipindahkan ke pabrik baru di luar kota",
          "surat keterangan ini dipergunakan sebagaimana mestinya",
          "kecelakaan terjadi pada waktu perjalanan pulang menuju rumah",
          "seluruh kewajiban kepada koperasi karyawan sudah diselesaikan",
          "nomor telepon dan alamat surat dapat dihubungi setiap hari kerja");

  private static final List<String> NAMES =
      List.of(
          "Siti Aminah",
          "Budi Santoso",
          "Nur Hidayah",
          "Agus Wijaya",
          "Dewi Lestari",
          "Joko Prasetyo",
          "Rina Kusumawati",
          "Muhammad Fauzi",
          "Yuliana Sari",
          "Eko Supriyadi");

  private final Random random;

  Sentences(Random random) {
    this.random = random;
  }

  String sentence() {
    return switch (random.nextInt(4)) {
      case 0 -> "%s %s %s.".formatted(of(WHO), of(DOES), of(WHAT));
      case 1 -> "%s %s %s, dan %s.".formatted(of(WHO), of(DOES), of(WHAT), of(WHAT));
      case 2 -> "Pada tanggal %s %s %s.".formatted(date(), of(DOES), of(WHAT));
      default -> "Jumlah yang diterima sebesar %s, karena %s.".formatted(money(), of(WHAT));
    };
  }

  String name() {
    return of(NAMES);
  }

  String date() {
    return "%02d-%02d-%d"
        .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1960 + random.nextInt(60));
  }

  String money() {
    return "Rp%d.%03d.%03d,00"
        .formatted(1 + random.nextInt(48), random.nextInt(1000), random.nextInt(1000));
  }

  /** A NIK whose serial number, 99xx, no registry office reaches. */
  String nik() {
    return "3375%02d%02d%02d%02d99%02d"
        .formatted(
            1 + random.nextInt(4),
            1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0),
            1 + random.nextInt(12),
            random.nextInt(100),
            1 + random.nextInt(99));
  }

  String kpj() {
    return "%011d".formatted(10_000_000_000L + (long) (random.nextDouble() * 20_000_000_000L));
  }

  private String of(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
