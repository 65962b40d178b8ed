package id.berkas.specimen;

/** The documents that can be drawn; the names are the document type codes of the catalogue. */
public enum PaperKind {
  KTP(1, true),
  KPJ(1, true),
  NPWP(1, true),
  KK(1, false),
  F5(2, false),
  F4(2, false),
  F7(1, false),
  F3KK1(1, false),
  PAKLARING(1, false),
  TABUNGAN(1, false),
  MATI_DESA(1, false),
  AHLI_WARIS(1, false),
  NIKAH(1, false),
  PHK(1, false),
  KONTRAK(1, false),
  SK_PENSIUN(1, false),
  AKTIF(1, false),
  PERNYATAAN(1, false),
  ABSENSI(1, false),
  KRONOLOGIS(1, false),
  FOTO(1, false),
  /** A letter no checklist asks for. */
  UNKNOWN(1, false);

  private final int leaves;
  private final boolean card;

  PaperKind(int leaves, boolean card) {
    this.leaves = leaves;
    this.card = card;
  }

  /** How many pages the document has. */
  int leaves() {
    return leaves;
  }

  /** A card is copied onto a sheet, often together with another card. */
  boolean isCard() {
    return card;
  }
}
