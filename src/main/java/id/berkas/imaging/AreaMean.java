package id.berkas.imaging;

/** Shrinks pictures: each new pixel is the mean of the area it covers. */
final class AreaMean {

  private static final int ONE = 256;

  private AreaMean() {}

  /**
   * Shrinks interleaved samples.
   *
   * @param channels samples of one pixel
   */
  static byte[] of(byte[] from, int channels, int width, int height, int newWidth, int newHeight) {
    if (width == 2 * newWidth && height == 2 * newHeight) {
      return halved(from, channels, width, newWidth, newHeight);
    }
    byte[] to = new byte[newWidth * newHeight * channels];
    int[] sums = new int[newWidth * channels];
    double stepY = (double) height / newHeight;
    for (int y = 0; y < newHeight; y++) {
      java.util.Arrays.fill(sums, 0);
      double top = y * stepY;
      double bottom = Math.min(height, top + stepY);
      int weight = 0;
      for (int row = (int) top; row < bottom; row++) {
        int share = (int) (ONE * (Math.min(row + 1, bottom) - Math.max(row, top)));
        weight += share;
        addRow(from, row * width * channels, channels, width, newWidth, share, sums);
      }
      for (int n = 0; n < sums.length; n++) {
        to[y * sums.length + n] = (byte) (weight == 0 ? 0 : Math.min(255, sums[n] / weight));
      }
    }
    return to;
  }

  private static void addRow(
      byte[] from, int start, int channels, int width, int newWidth, int share, int[] sums) {
    double step = (double) width / newWidth;
    for (int x = 0; x < newWidth; x++) {
      double left = x * step;
      double right = Math.min(width, left + step);
      for (int channel = 0; channel < channels; channel++) {
        int sum = 0;
        int weight = 0;
        for (int column = (int) left; column < right; column++) {
          int part = (int) (ONE * (Math.min(column + 1, right) - Math.max(column, left)));
          weight += part;
          sum += part * (from[start + column * channels + channel] & 0xFF);
        }
        sums[x * channels + channel] += weight == 0 ? 0 : sum / weight * share;
      }
    }
  }

  private static byte[] halved(byte[] from, int channels, int width, int newWidth, int newHeight) {
    byte[] to = new byte[newWidth * newHeight * channels];
    int stride = width * channels;
    int at = 0;
    for (int y = 0; y < newHeight; y++) {
      int row = 2 * y * stride;
      for (int x = 0; x < newWidth; x++, row += 2 * channels) {
        for (int channel = 0; channel < channels; channel++) {
          int place = row + channel;
          int sum =
              (from[place] & 0xFF)
                  + (from[place + channels] & 0xFF)
                  + (from[place + stride] & 0xFF)
                  + (from[place + stride + channels] & 0xFF);
          to[at++] = (byte) (sum + 2 >> 2);
        }
      }
    }
    return to;
  }
}
