package id.berkas.simulation;

import id.berkas.registration.Program;
import java.util.List;

/** Claims in the mix of a branch's paper, with the papers people bring. */
enum Claim {
  JHT(0.68, Program.JHT, "MENGUNDURKAN_DIRI", "F5", "KTP", "KPJ", "KK", "PAKLARING", "TABUNGAN"),
  JHT_DEATH(
      0.04,
      Program.JHT,
      "MENINGGAL_DUNIA",
      "F4",
      "KTP",
      "KPJ",
      "KK",
      "MATI_DESA",
      "AHLI_WARIS",
      "TABUNGAN"),
  JKK(0.1, Program.JKK, "TAHAP_I", "F3KK1", "KTP", "KPJ", "KRONOLOGIS", "BERITA_ACARA", "ABSENSI"),
  JKM(
      0.06,
      Program.JKM,
      "MENINGGAL_DUNIA",
      "F4",
      "KTP",
      "KPJ",
      "KK",
      "MATI_DESA",
      "AHLI_WARIS",
      "TABUNGAN"),
  JP_AGE(0.08, Program.JP, "HARI_TUA", "F7", "KTP", "KPJ", "KK"),
  JP_WIDOW(
      0.04, Program.JP, "JANDA_DUDA", "F7", "KTP", "KPJ", "KK", "NIKAH", "MATI_DESA", "AHLI_WARIS");

  private final double share;
  private final Program program;
  private final String cause;
  private final List<String> papers;

  Claim(double share, Program program, String cause, String... papers) {
    this.share = share;
    this.program = program;
    this.cause = cause;
    this.papers = List.of(papers);
  }

  static Claim roll(Chance chance) {
    double left = chance.share();
    for (Claim claim : values()) {
      left -= claim.share;
      if (left < 0) {
        return claim;
      }
    }
    return JHT;
  }

  Program program() {
    return program;
  }

  String cause() {
    return cause;
  }

  List<String> papers() {
    return papers;
  }

  boolean afterDeath() {
    return this == JHT_DEATH || this == JKM || this == JP_WIDOW;
  }
}
