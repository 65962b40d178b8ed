package id.berkas.imaging;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The two things a page needs of EXIF. Broken EXIF says nothing; it never refuses a picture.
 *
 * @param orientation 1 to 8, EXIF 2.3 tag 274
 * @param dpi dots per inch across, 0 when it does not say
 */
record ExifTags(int orientation, double dpi) {

  static final ExifTags NONE = new ExifTags(1, 0);

  private static final int HEADER = 6;
  private static final int MOST_TAGS = 500;

  /** Reads the body of an APP1 segment: only its first directory, so that no loop can hold it. */
  static ExifTags read(ByteBuffer segment) {
    if (segment.limit() < HEADER + 8 || segment.get(0) != 'E' || segment.get(1) != 'x') {
      return NONE;
    }
    ByteBuffer tiff = segment.slice(HEADER, segment.limit() - HEADER);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    try {
      return directory(tiff, tiff.getInt(4));
    } catch (IndexOutOfBoundsException broken) {
      return NONE;
    }
  }

  private static ExifTags directory(ByteBuffer tiff, int start) {
    int tags = Math.min(MOST_TAGS, Short.toUnsignedInt(tiff.getShort(start)));
    int orientation = 1;
    int unit = 2;
    double across = 0;
    for (int n = 0; n < tags; n++) {
      int entry = start + 2 + 12 * n;
      switch (Short.toUnsignedInt(tiff.getShort(entry))) {
        case TiffDirectory.ORIENTATION -> orientation = tiff.getShort(entry + 8);
        case TiffDirectory.RESOLUTION_UNIT -> unit = tiff.getShort(entry + 8);
        case TiffDirectory.X_RESOLUTION -> across = rational(tiff, tiff.getInt(entry + 8));
        default -> {}
      }
    }
    boolean known = orientation >= 1 && orientation <= 8;
    return new ExifTags(known ? orientation : 1, unit == 3 ? across * 2.54 : across);
  }

  private static double rational(ByteBuffer tiff, int place) {
    long denominator = Integer.toUnsignedLong(tiff.getInt(place + 4));
    return denominator == 0 ? 0 : (double) Integer.toUnsignedLong(tiff.getInt(place)) / denominator;
  }
}
