package id.berkas.classification;

/** What a field says. */
public enum FieldKind {
  NIK,
  KK_NUMBER,
  KPJ,
  NPP,
  NPWP,
  NAME,
  MOTHER_NAME,
  BIRTH_PLACE,
  BIRTH_DATE,
  SEX,
  ACCOUNT,
  COMPANY,
  PHONE
}
