package id.berkas.imaging;

import id.berkas.hold.HoldException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Refuses an image of a PDF whose pixels are not all there: PDFBox paints what is missing gray,
 * white or black and says nothing.
 */
final class PdfImageDamage {

  private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
  private static final Set<String> FAX = Set.of("CCITTFaxDecode", "CCF");
  private static final Set<String> JBIG2 = Set.of("JBIG2Decode");
  private static final Set<String> JPEG_2000 = Set.of("JPXDecode");

  /** A height that claims a little more than there is, is a slip of the writer's. */
  private static final double ENOUGH = 0.98;

  private PdfImageDamage() {}

  /**
   * What cannot be looked at here is left to whoever will draw it.
   *
   * @throws HoldException DAMAGED
   */
  static void check(PDImage image, PageLimits limits) {
    try {
      look(image, limits);
    } catch (HoldException damaged) {
      throw damaged;
    } catch (IOException | RuntimeException unknown) {
      return;
    }
  }

  private static void look(PDImage image, PageLimits limits) throws IOException {
    List<COSName> filters =
        image.getCOSObject() instanceof COSDictionary dictionary
            ? PdfScan.filters(dictionary)
            : List.of();
    String last = filters.isEmpty() ? "" : filters.getLast().getName();
    if (JPEG.contains(last)) {
      JpegDamage.check(coded(image, last), limits);
    } else if (FAX.contains(last)) {
      refuse(fax(image, coded(image, last)), "rows of its fax code");
    } else if (JBIG2.contains(last)) {
      refuse(Jbig2Segments.whole(coded(image, last)), "a segment of its JBIG2 code");
    } else if (JPEG_2000.contains(last)) {
      refuse(Jp2Tiles.whole(coded(image, last)), "a tile of its JPEG 2000 code");
    } else {
      refuse(hasItsBytes(image), "rows of its pixels");
    }
  }

  private static void refuse(boolean whole, String what) {
    if (!whole) {
      throw JpegDamage.missing("it lacks " + what);
    }
  }

  private static byte[] coded(PDImage image, String filter) throws IOException {
    try (InputStream coded = image.createInputStream(List.of(filter))) {
      return coded.readAllBytes();
    }
  }

  /** Group 3 has an end-of-line code to go on from and is not looked at. */
  private static boolean fax(PDImage image, byte[] code) {
    COSDictionary parameters = lastParameters((COSDictionary) image.getCOSObject());
    return parameters.getInt(COSName.K, 0) >= 0
        || FaxRows.whole(
            code,
            parameters.getInt(COSName.COLUMNS, 1728),
            image.getHeight(),
            parameters.getBoolean(COSName.ENCODED_BYTE_ALIGN, false));
  }

  private static COSDictionary lastParameters(COSDictionary image) {
    COSBase parameters = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSArray array && array.size() > 0) {
      parameters = array.getObject(array.size() - 1);
    }
    return parameters instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }

  private static boolean hasItsBytes(PDImage image) throws IOException {
    long bits = image.isStencil() ? 1 : image.getBitsPerComponent();
    long components = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
    long row = (image.getWidth() * bits * components + 7) / 8;
    long need = (long) (ENOUGH * row * image.getHeight());
    try (InputStream pixels = image.createInputStream()) {
      long left = need;
      byte[] buffer = new byte[1 << 16];
      for (int n = 0; n >= 0 && left > 0; n = pixels.read(buffer)) {
        left -= n;
      }
      return left <= 0;
    }
  }
}
