package id.berkas.imaging;

import id.berkas.hold.HoldException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Checks the size of an image in a PDF: what its dictionary says, and what its own header says. */
final class PdfImageSize {

  private static final int HEADER_BYTES = 1 << 16;

  private PdfImageSize() {}

  static void check(PDImage image, PageLimits limits) throws IOException {
    Pixels.check(
        Math.max(1, image.getWidth()), Math.max(1, image.getHeight()), depth(image), limits);
    if (!(image.getCOSObject() instanceof COSStream stream)) {
      return;
    }
    List<COSName> filters = PdfScan.filters(stream);
    if (filters.size() != 1) {
      return;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      byte[] start = raw.readNBytes(HEADER_BYTES);
      if (filters.contains(COSName.DCT_DECODE)) {
        checkJpeg(start, limits);
      } else if (filters.contains(COSName.JPX_DECODE)) {
        checkJpeg2000(start, limits);
      }
    }
  }

  /** Bits of one pixel as PDFBox decodes it: one byte for each component, also of bitonal ones. */
  private static long depth(PDImage image) {
    return image.getCOSObject() instanceof COSDictionary dictionary && isGray(dictionary)
        ? Byte.SIZE
        : Pixels.COLOUR_BITS;
  }

  private static boolean isGray(COSDictionary image) {
    COSBase colours = image.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
    COSBase profile =
        colours instanceof COSArray array && array.size() > 1 ? array.getObject(1) : null;
    return image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
        || COSName.DEVICEGRAY.equals(colours)
        || COSName.G.equals(colours)
        || profile instanceof COSDictionary stream && stream.getInt(COSName.N, 3) == 1;
  }

  private static void checkJpeg(byte[] start, PageLimits limits) {
    JpegHeader header;
    try {
      header = JpegHeader.read(ByteBuffer.wrap(start));
    } catch (HoldException notFound) {
      return; // The decoder will say more exactly what is wrong with it.
    }
    Pixels.check(
        Math.max(1, header.width()),
        Math.max(1, header.height()),
        (long) Byte.SIZE * Math.max(1, header.components()),
        limits);
  }

  /** The box {@code ihdr} holds height, width and components, ISO/IEC 15444-1 I.5.3.1. */
  private static void checkJpeg2000(byte[] start, PageLimits limits) {
    int at = new String(start, StandardCharsets.ISO_8859_1).indexOf("ihdr");
    if (at >= 0 && at + 14 <= start.length) {
      ByteBuffer bytes = ByteBuffer.wrap(start);
      Pixels.check(
          Integer.toUnsignedLong(bytes.getInt(at + 8)),
          Integer.toUnsignedLong(bytes.getInt(at + 4)),
          (long) Byte.SIZE * Math.max(1, bytes.getShort(at + 12)),
          limits);
    }
  }
}
