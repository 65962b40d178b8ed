package id.berkas.profile;

/**
 * What a scan may cost.
 *
 * @param bytes most bytes of one file
 * @param pages most pages of one file
 * @param pixels most pixels of one page
 * @param secondsPerPage most seconds for one step of work on one page
 * @param nesting most forms within forms on one page
 * @param unpacked most bytes that the packed parts of one page may unpack to
 * @param memory most bytes of the pixels of one page while they are decoded
 */
public record Limits(
    long bytes,
    int pages,
    long pixels,
    int secondsPerPage,
    int nesting,
    long unpacked,
    long memory) {

  public static final Limits USUAL =
      new Limits(1L << 30, 2_000, 80_000_000L, 60, 20, 512L << 20, 256L << 20);
}
