package id.berkas.imaging;

import id.berkas.imaging.RawImage.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** The JBIG2 and JPEG 2000 images of a PDF that another PDF can take as they are. */
final class PdfRaw {

  private static final COSName GLOBALS = COSName.getPDFName("JBIG2Globals");

  private PdfRaw() {}

  static Optional<RawImage> raw(PdfScan scan) throws IOException {
    List<COSName> filters = PdfScan.filters(scan.image().getCOSObject());
    if (filters.equals(List.of(COSName.JBIG2_DECODE))) {
      return jbig2(scan);
    }
    return filters.equals(List.of(COSName.JPX_DECODE)) ? jpeg2000(scan) : PdfG4.raw(scan);
  }

  private static Optional<RawImage> jbig2(PdfScan scan) throws IOException {
    PDImageXObject image = scan.image();
    COSStream globals = PdfG4.parameters(image.getCOSObject()).getCOSStream(GLOBALS);
    return image.getColorSpace() instanceof PDDeviceGray
        ? Optional.of(raw(scan, Encoding.JBIG2, globals == null ? null : decoded(globals), 1))
        : Optional.empty();
  }

  private static Optional<RawImage> jpeg2000(PdfScan scan) throws IOException {
    Optional<Jp2Header> header = Jp2Header.of(coded(scan.image().getCOSObject()));
    boolean plain = header.isPresent() && PdfScan.plainDecode(scan.image().getDecode());
    return plain
        ? Optional.of(raw(scan, Encoding.JPEG_2000, null, header.get().components()))
        : Optional.empty();
  }

  private static RawImage raw(
      PdfScan scan, Encoding encoding, byte @Nullable [] shared, int components)
      throws IOException {
    PDImageXObject image = scan.image();
    RawImage plain =
        scan.raw(
            encoding,
            coded(image.getCOSObject()),
            image.getWidth(),
            image.getHeight(),
            components,
            PdfG4.swapped(image.getDecode()));
    return new RawImage(
        plain.encoding(),
        plain.bytes(),
        shared,
        plain.width(),
        plain.height(),
        plain.components(),
        plain.blackIsOne(),
        plain.turn(),
        plain.dpi());
  }

  private static byte[] coded(COSStream stream) throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      return raw.readAllBytes();
    }
  }

  private static byte[] decoded(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return in.readAllBytes();
    }
  }
}
