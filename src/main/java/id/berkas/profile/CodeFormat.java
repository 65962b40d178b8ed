package id.berkas.profile;

import java.util.Set;

/** The kinds of codes that may count on a scanner's paper. */
public enum CodeFormat {
  QR_CODE,
  CODE_128,
  CODE_39,
  CODABAR,
  ITF,
  EAN_13,
  EAN_8,
  PDF_417,
  DATA_MATRIX,
  /** Patch codes, read from their bars; and sheets that say {@code PATCHT} in letters. */
  PATCH;

  /** Each kind more is a chance more to see what is not there. */
  public static final Set<CodeFormat> USUAL = Set.of(QR_CODE, CODE_128, CODE_39, PATCH);
}
