package id.berkas.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;

/**
 * Gray rows, each told as it is or as differences to its left or upper neighbours, whichever gives
 * the smaller numbers, and deflated: the filters of PNG (ISO 15948, 9.2).
 */
final class GrayRows {

  /** What a PDF calls rows that say themselves how they are filtered (ISO 32000-1, 7.4.4.4). */
  static final int PREDICTOR = 15;

  private static final int FILTERS = 3;

  private GrayRows() {}

  /** Noise that no filter foretells deflates best as it is: both are tried. */
  static byte[] deflated(byte[] gray, int width) throws IOException {
    byte[] asTheyAre = deflated(gray, width, 1);
    byte[] filtered = deflated(gray, width, FILTERS);
    return filtered.length < asTheyAre.length ? filtered : asTheyAre;
  }

  private static byte[] deflated(byte[] gray, int width, int filters) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(gray.length / 4);
    byte[][] rows = new byte[FILTERS][width + 1];
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      for (int start = 0; start < gray.length; start += width) {
        out.write(rows[best(gray, start, width, rows, filters)]);
      }
    }
    return deflated.toByteArray();
  }

  /** The number of the filter is also the number PNG gives it: 0 none, 1 left, 2 above. */
  private static int best(byte[] gray, int start, int width, byte[][] rows, int filters) {
    long[] sizes = new long[FILTERS];
    for (int x = 0; x < width; x++) {
      byte tone = gray[start + x];
      byte left = x == 0 ? 0 : gray[start + x - 1];
      byte above = start == 0 ? 0 : gray[start - width + x];
      rows[0][x + 1] = tone;
      rows[1][x + 1] = (byte) (tone - left);
      rows[2][x + 1] = (byte) (tone - above);
      for (int filter = 0; filter < FILTERS; filter++) {
        sizes[filter] += Math.abs(rows[filter][x + 1]);
      }
    }
    int best = 0;
    for (int filter = 0; filter < filters; filter++) {
      rows[filter][0] = (byte) filter;
      best = sizes[filter] < sizes[best] ? filter : best;
    }
    return best;
  }
}
