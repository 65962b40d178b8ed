package id.berkas.imaging;

import id.berkas.imaging.RawImage.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.jspecify.annotations.Nullable;

/** The group 4 code of a bitonal scan, when it is written the plain way. */
final class PdfG4 {

  private PdfG4() {}

  static Optional<RawImage> raw(PdfScan scan) throws IOException {
    COSStream stream = scan.image().getCOSObject();
    COSDictionary parameters = parameters(stream);
    boolean plain =
        PdfScan.filters(stream).equals(List.of(COSName.CCITTFAX_DECODE))
            && parameters.getInt(COSName.K, 0) < 0
            && !parameters.getBoolean(COSName.ENCODED_BYTE_ALIGN, false)
            && parameters.getInt(COSName.COLUMNS, 1728) == scan.image().getWidth()
            && scan.image().getColorSpace() instanceof PDDeviceGray;
    if (!plain) {
      return Optional.empty();
    }
    boolean blackIsOne = parameters.getBoolean(COSName.BLACK_IS_1, false);
    boolean swapped = swapped(scan.image().getDecode());
    try (InputStream raw = stream.createRawInputStream()) {
      return Optional.of(
          scan.raw(
              Encoding.G4,
              raw.readAllBytes(),
              scan.image().getWidth(),
              scan.image().getHeight(),
              1,
              blackIsOne ^ swapped));
    }
  }

  static COSDictionary parameters(COSStream stream) {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSArray array && array.size() == 1) {
      parameters = array.getObject(0);
    }
    return parameters instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
  }

  static boolean swapped(@Nullable COSArray decode) {
    return decode != null
        && decode.size() == 2
        && decode.getObject(0) instanceof COSNumber first
        && first.floatValue() == 1;
  }
}
