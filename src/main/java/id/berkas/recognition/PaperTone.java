package id.berkas.recognition;

/** How bright the paper of a page is. */
final class PaperTone {

  private static final int DARKEST = 128;
  private static final int EVERY = 7;

  private PaperTone() {}

  /** The commonest of the lighter tones, 128 to 255. */
  static int of(GrayPage page) {
    int[] count = new int[256];
    byte[] pixels = page.pixels();
    for (int at = 0; at < pixels.length; at += EVERY) {
      count[pixels[at] & 0xFF]++;
    }
    int most = DARKEST;
    for (int tone = DARKEST; tone < count.length; tone++) {
      most = count[tone] > count[most] ? tone : most;
    }
    return most;
  }
}
