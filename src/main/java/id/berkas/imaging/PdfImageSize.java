package id.berkas.imaging;

import id.berkas.hold.HoldException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Checks the size of an image in a PDF: what its dictionary says, and what its own header says. */
final class PdfImageSize {

  private static final int HEADER_BYTES = 1 << 16;

  private PdfImageSize() {}

  static void check(PDImage image, PageLimits limits) throws IOException {
    Pixels.check(Math.max(1, image.getWidth()), Math.max(1, image.getHeight()), limits);
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

  private static void checkJpeg(byte[] start, PageLimits limits) {
    JpegHeader header;
    try {
      header = JpegHeader.read(ByteBuffer.wrap(start));
    } catch (HoldException notFound) {
      return; // The decoder will say more exactly what is wrong with it.
    }
    Pixels.check(Math.max(1, header.width()), Math.max(1, header.height()), limits);
  }

  /** The box {@code ihdr} holds height and width, ISO/IEC 15444-1 I.5.3.1. */
  private static void checkJpeg2000(byte[] start, PageLimits limits) {
    int at = new String(start, StandardCharsets.ISO_8859_1).indexOf("ihdr");
    if (at >= 0 && at + 12 <= start.length) {
      ByteBuffer bytes = ByteBuffer.wrap(start);
      Pixels.check(
          Integer.toUnsignedLong(bytes.getInt(at + 8)),
          Integer.toUnsignedLong(bytes.getInt(at + 4)),
          limits);
    }
  }
}
