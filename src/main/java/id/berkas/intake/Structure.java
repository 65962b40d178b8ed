package id.berkas.intake;

/** What the bytes of a file say about its end. */
sealed interface Structure {

  /** It ends as its format wants it. Whether it can be drawn is for a worker to find out. */
  record Whole() implements Structure {}

  /**
   * Something is missing that may still come.
   *
   * @param missing for people
   */
  record Unfinished(String missing) implements Structure {}

  /** Its first bytes are not those of a scan. */
  record NotAScan() implements Structure {}
}
