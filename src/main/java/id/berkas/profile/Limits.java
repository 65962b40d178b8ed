package id.berkas.profile;

/**
 * What a scan may cost.
 *
 * @param bytes most bytes of one file
 * @param pages most pages of one file
 * @param pixels most pixels of one page
 * @param secondsPerPage most seconds for one step of work on one page
 */
public record Limits(long bytes, int pages, long pixels, int secondsPerPage) {

  public static final Limits USUAL = new Limits(1L << 30, 2_000, 80_000_000L, 60);
}
