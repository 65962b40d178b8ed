package id.berkas.specimen;

/** A box blur of three by three pixels, rows first, then columns. */
final class Blur {
  private Blur() {}

  static byte[] box(byte[] source, int width, int height, int channels) {
    int row = width * channels;
    return pass(pass(source, channels, row * height), row, row * height);
  }

  /** Mean of each byte and its neighbours one stride away; the ends stay as they are. */
  private static byte[] pass(byte[] source, int stride, int length) {
    byte[] blurred = source.clone();
    for (int i = stride; i < length - stride; i++) {
      blurred[i] =
          (byte)
              (((source[i - stride] & 255) + (source[i] & 255) + (source[i + stride] & 255)) / 3);
    }
    return blurred;
  }
}
