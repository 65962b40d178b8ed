package id.berkas.web.api;

/** How long a list may be. */
final class Limit {

  private static final int MOST = 1000;

  private Limit() {}

  /** The wish, if it is between 1 and the most that is given out. */
  static int of(int wanted) {
    if (wanted < 1 || wanted > MOST) {
      throw Problem.badRequest("limit", "limit must be between 1 and %d.".formatted(MOST));
    }
    return wanted;
  }
}
