package id.berkas.figures;

/** What the rows of the volumes stand for. */
public enum GroupBy {
  DAY,
  SCANNER,
  BRANCH,
  PROGRAM
}
