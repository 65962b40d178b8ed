package id.berkas.recognition;

/**
 * What the search for boxes may cost on one page, in comparisons of strokes. Paper with boxes needs
 * a hundredth of it; noise has strokes everywhere, and every one of them fits some others.
 */
final class Effort {

  /** About a tenth of a second. */
  static final long MOST = 30_000_000;

  private long spent;

  /** Whether there is anything left; then these comparisons are made and count. */
  boolean spend(long comparisons) {
    if (spent >= MOST) {
      return false;
    }
    spent += comparisons;
    return true;
  }

  long spent() {
    return spent;
  }
}
