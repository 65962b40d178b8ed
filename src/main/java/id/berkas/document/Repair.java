package id.berkas.document;

/**
 * What had to be put right to open a file. Its pages go on; the batch says so, because a file that
 * needed it may have lost more than it shows.
 */
public enum Repair {
  /** A PDF without its first line. */
  HEADER_MISSING,
  /** A PDF whose table of objects was wrong or missing. */
  TABLE_REBUILT,
  /** A PDF that claims another number of pages than it holds. */
  COUNT_WRONG,
  /** Object numbers no PDF can have. */
  NUMBERS_MENDED,
  /** A TIFF whose chain of pages returns to an earlier page. */
  CHAIN_CUT,
  /** TIFF tags that contradict each other. */
  TAGS_MENDED,
  /** A JPEG with all of its pixels but without its end mark. */
  END_MISSING
}
