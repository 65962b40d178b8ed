package id.berkas.registration;

import java.util.List;

/** The programmes of BPJS Ketenagakerjaan, each with the causes a claim under it may have. */
public enum Program {
  /** Jaminan Hari Tua, old-age savings. */
  JHT(
      "MENGUNDURKAN_DIRI",
      "PHK",
      "KONTRAK_BERAKHIR",
      "USIA_PENSIUN",
      "CACAT_TOTAL",
      "MENINGGAL_DUNIA",
      "MENINGGALKAN_NKRI",
      "SEBAGIAN_10",
      "SEBAGIAN_30"),
  /** Jaminan Kecelakaan Kerja, work accidents. */
  JKK("TAHAP_I", "TAHAP_II"),
  /** Jaminan Kematian, death. */
  JKM("MENINGGAL_DUNIA"),
  /** Jaminan Pensiun, pension. */
  JP("HARI_TUA", "CACAT", "JANDA_DUDA", "ANAK", "ORANG_TUA"),
  /** Jaminan Kehilangan Pekerjaan, loss of work. */
  JKP("PHK", "KONTRAK_BERAKHIR");

  private final List<String> causes;

  Program(String... causes) {
    this.causes = List.of(causes);
  }

  /** The claim causes this programme knows. */
  public List<String> causes() {
    return causes;
  }
}
