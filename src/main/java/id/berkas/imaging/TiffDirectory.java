package id.berkas.imaging;

import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * One page of a TIFF as its directory describes it.
 *
 * @param values the values of the tags that matter here, at most {@link TiffChain#MOST_VALUES} each
 * @param place where it begins in the file
 * @param big whether it is a BigTIFF directory
 */
record TiffDirectory(Map<Integer, double[]> values, long place, boolean big) {

  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  static final int BITS = 258;
  static final int COMPRESSION = 259;
  static final int PHOTOMETRIC = 262;
  static final int FILL_ORDER = 266;
  static final int STRIP_OFFSETS = 273;
  static final int ORIENTATION = 274;
  static final int SAMPLES = 277;
  static final int ROWS_PER_STRIP = 278;
  static final int STRIP_BYTE_COUNTS = 279;
  static final int X_RESOLUTION = 282;
  static final int Y_RESOLUTION = 283;
  static final int RESOLUTION_UNIT = 296;
  static final int TILE_WIDTH = 322;
  static final int TILE_HEIGHT = 323;
  static final int TILE_OFFSETS = 324;
  static final int TILE_BYTE_COUNTS = 325;
  static final int JPEG_TABLES = 347;

  static final int GROUP_4 = 4;
  private static final int RGB = 2;
  private static final int CENTIMETRE = 3;
  private static final double CENTIMETRES_PER_INCH = 2.54;

  long number(int tag, long otherwise) {
    double[] found = values.get(tag);
    return found == null || found.length == 0 ? otherwise : (long) found[0];
  }

  /** Every value of a tag; none when it is missing. */
  DoubleStream all(int tag) {
    return DoubleStream.of(values.getOrDefault(tag, new double[0]));
  }

  int samples() {
    int depths = count(BITS);
    int usual = number(PHOTOMETRIC, 1) == RGB ? 3 : 1;
    return (int) number(SAMPLES, depths == 0 ? 1 : Math.min(depths, usual));
  }

  /** Bits of one pixel. */
  long depth() {
    return samples() * Math.max(1, number(BITS, 1));
  }

  int count(int tag) {
    double[] found = values.get(tag);
    return found == null ? 0 : found.length;
  }

  long width() {
    return number(WIDTH, 0);
  }

  long height() {
    return number(HEIGHT, 0);
  }

  /** Where the last strip or tile ends in the file. */
  long end() {
    return Math.max(end(STRIP_OFFSETS, STRIP_BYTE_COUNTS), end(TILE_OFFSETS, TILE_BYTE_COUNTS));
  }

  private long end(int offsets, int byteCounts) {
    double[] starts = values.getOrDefault(offsets, new double[0]);
    double[] lengths = values.getOrDefault(byteCounts, new double[0]);
    long end = 0;
    for (int n = 0; n < starts.length; n++) {
      end = Math.max(end, (long) (starts[n] + (n < lengths.length ? lengths[n] : 0)));
    }
    return end;
  }

  int orientation() {
    return (int) number(ORIENTATION, 1);
  }

  /** Dots per inch along one side, 0 when the tags do not say. */
  double dpi(int tag) {
    double[] found = values.get(tag);
    if (found == null || found.length == 0 || number(RESOLUTION_UNIT, 2) == 1) {
      return 0;
    }
    return number(RESOLUTION_UNIT, 2) == CENTIMETRE ? found[0] * CENTIMETRES_PER_INCH : found[0];
  }
}
