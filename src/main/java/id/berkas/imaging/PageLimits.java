package id.berkas.imaging;

/**
 * What a file may cost. Counts inside a file are claims, checked against these before anything is
 * allocated.
 *
 * @param pages most pages of one file
 * @param pixels most pixels of one page
 * @param seconds most time for one page, seconds
 */
public record PageLimits(int pages, long pixels, int seconds) {

  public static final PageLimits DEFAULT = new PageLimits(2_000, 80_000_000L, 60);
}
