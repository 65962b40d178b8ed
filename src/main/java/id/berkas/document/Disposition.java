package id.berkas.document;

/**
 * Where a page ended. Every page of a finished batch has exactly one: the terms of the page
 * equation.
 */
public enum Disposition {
  FILED,
  SEPARATOR,
  BLANK,
  DUPLICATE,
  REJECTED,
  HELD
}
