package id.berkas.separation;

/**
 * What becomes of a sheet that carries a code.
 *
 * @param keepPage whether it is filed like any other page
 * @param dropBack whether its back is dropped, whatever is on it
 */
record SheetUse(boolean keepPage, boolean dropBack) {

  /** A separator; its back is filed when somebody wrote on it. */
  static final SheetUse SEPARATOR = new SheetUse(false, false);
}
