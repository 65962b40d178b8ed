package id.berkas.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Tells a blank sheet from a scan whose decoder gave up in silence: an image of one colour needs
 * hardly any bytes.
 */
final class Emptiness {

  private static final int HEADER_BYTES = 1024;
  private static final int FLATE_SHRINKS = 500;

  private Emptiness() {}

  /** One colour, from far more bytes than one colour needs. */
  static boolean suspicious(BufferedImage pixels, COSStream stream) {
    long most = mostBytes(pixels, stream);
    return most > 0 && stream.getLength() > most && oneColour(pixels.getRaster());
  }

  /** Bytes a blank image of this size may take in this code; 0 where they say nothing. */
  private static long mostBytes(BufferedImage pixels, COSStream stream) {
    List<COSName> filters = PdfScan.filters(stream);
    if (filters.size() != 1) {
      return 0;
    }
    int rows = pixels.getHeight();
    if (filters.contains(COSName.CCITTFAX_DECODE)) {
      return HEADER_BYTES + (isGroup4(stream) ? rows / 2 : rows * 8L);
    }
    if (filters.contains(COSName.JBIG2_DECODE)) {
      return HEADER_BYTES;
    }
    return filters.contains(COSName.FLATE_DECODE)
        ? HEADER_BYTES + (long) pixels.getWidth() * rows * 3 / FLATE_SHRINKS
        : 0;
  }

  private static boolean isGroup4(COSStream stream) {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    return parameters instanceof COSDictionary dictionary && dictionary.getInt(COSName.K, 0) < 0;
  }

  static boolean oneColour(Raster raster) {
    int[] first = raster.getPixel(0, 0, (int[]) null);
    int[] row = new int[raster.getWidth() * first.length];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, raster.getWidth(), 1, row);
      for (int n = 0; n < row.length; n++) {
        if (row[n] != first[n % first.length]) {
          return false;
        }
      }
    }
    return true;
  }
}
