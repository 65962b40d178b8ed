package id.berkas.imaging;

import java.util.Arrays;

/** Shrinks pictures: each new pixel is the mean of the area it covers. */
public final class AreaMean {

  private static final int ONE = 256;
  private static final int HALF = 1 << 15;

  private AreaMean() {}

  /**
   * Shrinks interleaved samples.
   *
   * @param channels samples of one pixel
   * @param newWidth pixels, at most {@code width}
   * @param newHeight pixels, at most {@code height}
   */
  public static byte[] of(
      byte[] from, int channels, int width, int height, int newWidth, int newHeight) {
    byte[] picture = from;
    int wide = width;
    int high = height;
    while (wide >= 2 * newWidth && high >= 2 * newHeight) {
      picture =
          channels == 1
              ? halved(picture, wide, wide / 2, high / 2)
              : halved(picture, channels, wide, wide / 2, high / 2);
      wide /= 2;
      high /= 2;
    }
    return wide == newWidth && high == newHeight
        ? picture
        : covered(picture, channels, wide, high, newWidth, newHeight);
  }

  /** By less than a half, where new pixels cut old ones. */
  private static byte[] covered(
      byte[] from, int channels, int width, int height, int newWidth, int newHeight) {
    byte[] to = new byte[newWidth * newHeight * channels];
    Cover across = Cover.of(width, newWidth);
    Cover down = Cover.of(height, newHeight);
    // A border of two pixels: the last new pixel may look beyond the edge, with no weight.
    int[] sums = new int[(width + Cover.MOST - 1) * channels];
    for (int y = 0; y < newHeight; y++) {
      Arrays.fill(sums, 0);
      for (int n = 0; n < Cover.MOST; n++) {
        int share = down.share(y, n);
        if (share != 0) {
          add(from, (down.first(y) + n) * width * channels, width * channels, share, sums);
        }
      }
      if (channels == 1) {
        gather(sums, across, to, y * newWidth);
      } else {
        gather(sums, channels, across, to, y * newWidth * channels);
      }
    }
    return to;
  }

  /** Adds a row; a loop so plain that the compiler makes it vector code. */
  private static void add(byte[] from, int start, int size, int share, int[] sums) {
    for (int x = 0; x < size; x++) {
      sums[x] += share * (from[start + x] & 0xFF);
    }
  }

  private static void gather(int[] sums, Cover across, byte[] to, int start) {
    for (int x = 0, share = 0; x < across.size(); x++, share += Cover.MOST) {
      int at = across.first()[x];
      int sum =
          across.shares()[share] * sums[at]
              + across.shares()[share + 1] * sums[at + 1]
              + across.shares()[share + 2] * sums[at + 2];
      to[start + x] = (byte) (sum + HALF >> 16);
    }
  }

  private static void gather(int[] sums, int channels, Cover across, byte[] to, int start) {
    int at = start;
    for (int x = 0; x < across.size(); x++) {
      for (int channel = 0; channel < channels; channel++) {
        int place = across.first()[x] * channels + channel;
        int sum =
            across.share(x, 0) * sums[place]
                + across.share(x, 1) * sums[place + channels]
                + across.share(x, 2) * sums[place + 2 * channels];
        to[at++] = (byte) (sum + HALF >> 16);
      }
    }
  }

  /**
   * Which old pixels a new one covers along one axis, when the picture shrinks by less than a half.
   *
   * @param first the first old pixel of each new one
   * @param shares what each of its up to {@link #MOST} old pixels gives, in 256ths
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Cover(int[] first, int[] shares) {

    static final int MOST = 3;

    static Cover of(int size, int newSize) {
      int[] first = new int[newSize];
      int[] shares = new int[newSize * MOST];
      double step = (double) size / newSize;
      for (int n = 0; n < newSize; n++) {
        double from = n * step;
        double to = Math.min(size, from + step);
        first[n] = (int) from;
        int left = ONE;
        for (int part = MOST - 1; part > 0; part--) {
          double covered = to - Math.max(from, first[n] + part);
          int share = covered <= 0 ? 0 : (int) (ONE * Math.min(1, covered) / (to - from));
          shares[n * MOST + part] = share;
          left -= share;
        }
        shares[n * MOST] = left;
      }
      return new Cover(first, shares);
    }

    int size() {
      return first.length;
    }

    int first(int n) {
      return first[n];
    }

    int share(int n, int part) {
      return shares[n * MOST + part];
    }
  }

  private static byte[] halved(byte[] from, int width, int newWidth, int newHeight) {
    byte[] to = new byte[newWidth * newHeight];
    for (int y = 0, at = 0; y < newHeight; y++) {
      int above = 2 * y * width;
      int below = above + width;
      for (int x = 0; x < newWidth; x++, above += 2, below += 2) {
        int sum =
            (from[above] & 0xFF)
                + (from[above + 1] & 0xFF)
                + (from[below] & 0xFF)
                + (from[below + 1] & 0xFF);
        to[at++] = (byte) (sum + 2 >> 2);
      }
    }
    return to;
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
