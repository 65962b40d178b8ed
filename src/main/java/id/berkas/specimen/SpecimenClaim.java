package id.berkas.specimen;

import java.util.ArrayList;
import java.util.List;

/** Every programme and cause of the registration file, with the documents it asks for. */
public enum SpecimenClaim {
  JHT_MENGUNDURKAN_DIRI("JHT", "MENGUNDURKAN_DIRI"),
  JHT_PHK("JHT", "PHK"),
  JHT_KONTRAK_BERAKHIR("JHT", "KONTRAK_BERAKHIR"),
  JHT_USIA_PENSIUN("JHT", "USIA_PENSIUN"),
  JHT_CACAT_TOTAL("JHT", "CACAT_TOTAL"),
  JHT_MENINGGAL_DUNIA("JHT", "MENINGGAL_DUNIA"),
  JHT_MENINGGALKAN_NKRI("JHT", "MENINGGALKAN_NKRI"),
  JHT_SEBAGIAN_10("JHT", "SEBAGIAN_10"),
  JHT_SEBAGIAN_30("JHT", "SEBAGIAN_30"),
  JKK_TAHAP_I("JKK", "TAHAP_I"),
  JKK_TAHAP_II("JKK", "TAHAP_II"),
  JKM_MENINGGAL_DUNIA("JKM", "MENINGGAL_DUNIA"),
  JP_HARI_TUA("JP", "HARI_TUA"),
  JP_CACAT("JP", "CACAT"),
  JP_JANDA_DUDA("JP", "JANDA_DUDA"),
  JP_ANAK("JP", "ANAK"),
  JP_ORANG_TUA("JP", "ORANG_TUA");

  private final String program;
  private final String cause;

  SpecimenClaim(String program, String cause) {
    this.program = program;
    this.cause = cause;
  }

  public String program() {
    return program;
  }

  public String cause() {
    return cause;
  }

  /** What every such claim asks for, as far as it can be drawn, in the order of the checklist. */
  List<PaperKind> always() {
    return switch (this) {
      case JHT_MENGUNDURKAN_DIRI -> savings(PaperKind.PAKLARING);
      case JHT_PHK -> savings(PaperKind.PHK);
      case JHT_KONTRAK_BERAKHIR -> savings(PaperKind.KONTRAK);
      case JHT_USIA_PENSIUN -> savings(PaperKind.SK_PENSIUN);
      case JHT_SEBAGIAN_10, JHT_SEBAGIAN_30 -> savings(PaperKind.AKTIF);
      case JHT_MENINGGAL_DUNIA -> savings(PaperKind.MATI_DESA, PaperKind.AHLI_WARIS);
      case JHT_CACAT_TOTAL, JHT_MENINGGALKAN_NKRI -> savings();
      case JKK_TAHAP_I, JKK_TAHAP_II ->
          List.of(
              PaperKind.F3KK1,
              PaperKind.KPJ,
              PaperKind.KTP,
              PaperKind.PERNYATAAN,
              PaperKind.ABSENSI,
              PaperKind.KRONOLOGIS);
      case JKM_MENINGGAL_DUNIA ->
          List.of(
              PaperKind.F4,
              PaperKind.KPJ,
              PaperKind.KTP,
              PaperKind.KK,
              PaperKind.MATI_DESA,
              PaperKind.AHLI_WARIS,
              PaperKind.TABUNGAN);
      case JP_HARI_TUA, JP_CACAT, JP_JANDA_DUDA, JP_ANAK, JP_ORANG_TUA ->
          List.of(PaperKind.F7, PaperKind.KPJ, PaperKind.KTP, PaperKind.KK);
    };
  }

  private static List<PaperKind> savings(PaperKind... proofs) {
    List<PaperKind> kinds = new ArrayList<>(List.of(PaperKind.KPJ, PaperKind.KTP, PaperKind.KK));
    kinds.addAll(List.of(proofs));
    kinds.addAll(List.of(PaperKind.TABUNGAN, PaperKind.F5));
    return List.copyOf(kinds);
  }

  /** Whether the participant has died, so that somebody else applies. */
  boolean afterDeath() {
    return switch (this) {
      case JHT_MENINGGAL_DUNIA, JKM_MENINGGAL_DUNIA, JP_JANDA_DUDA, JP_ANAK, JP_ORANG_TUA -> true;
      case JHT_MENGUNDURKAN_DIRI,
          JHT_PHK,
          JHT_KONTRAK_BERAKHIR,
          JHT_USIA_PENSIUN,
          JHT_CACAT_TOTAL,
          JHT_MENINGGALKAN_NKRI,
          JHT_SEBAGIAN_10,
          JHT_SEBAGIAN_30,
          JKK_TAHAP_I,
          JKK_TAHAP_II,
          JP_HARI_TUA,
          JP_CACAT ->
          false;
    };
  }
}
