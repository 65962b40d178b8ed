package id.berkas.imaging;

import id.berkas.profile.Limits;

/**
 * What a file may cost, and what may unlock it. Counts inside a file are claims, checked against
 * these before anything is allocated.
 *
 * @param pages most pages of one file
 * @param pixels most pixels of one page
 * @param seconds most time for one page, seconds
 * @param depth most forms within forms on one page
 * @param unpacked most bytes that the packed parts of one page may unpack to
 * @param memory most bytes of the pixels of one page while they are decoded
 * @param passwords tried on a locked file after the empty one
 */
public record PageLimits(
    int pages,
    long pixels,
    int seconds,
    int depth,
    long unpacked,
    long memory,
    Passwords passwords) {

  public static final PageLimits DEFAULT = of(Limits.USUAL, Passwords.NONE);

  /** The usual limits but for these. */
  public PageLimits(int pages, long pixels, int seconds) {
    this(
        pages,
        pixels,
        seconds,
        Limits.USUAL.nesting(),
        Limits.USUAL.unpacked(),
        Limits.USUAL.memory(),
        Passwords.NONE);
  }

  /** The limits of a scanner profile. */
  public static PageLimits of(Limits limits, Passwords passwords) {
    return new PageLimits(
        limits.pages(),
        limits.pixels(),
        limits.secondsPerPage(),
        limits.nesting(),
        limits.unpacked(),
        limits.memory(),
        passwords);
  }
}
