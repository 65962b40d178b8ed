package id.berkas.specimen;

import java.util.List;

/**
 * Every programme and cause of the registration file, with the documents its checklist asks for.
 */
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

  /** The required documents, in the order of the checklist. */
  public List<PaperKind> checklist() {
    return switch (this) {
      case JHT_MENGUNDURKAN_DIRI ->
          List.of(
              PaperKind.KPJ,
              PaperKind.KTP,
              PaperKind.KK,
              PaperKind.PAKLARING,
              PaperKind.TABUNGAN,
              PaperKind.F5);
      case JHT_PHK,
          JHT_KONTRAK_BERAKHIR,
          JHT_USIA_PENSIUN,
          JHT_CACAT_TOTAL,
          JHT_MENINGGAL_DUNIA,
          JHT_MENINGGALKAN_NKRI,
          JHT_SEBAGIAN_10,
          JHT_SEBAGIAN_30 ->
          List.of(PaperKind.KPJ, PaperKind.KTP, PaperKind.KK, PaperKind.TABUNGAN, PaperKind.F5);
      case JKK_TAHAP_I, JKK_TAHAP_II -> List.of(PaperKind.F3KK1, PaperKind.KPJ, PaperKind.KTP);
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
