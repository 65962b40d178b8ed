package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.RawImage.Encoding;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * A PDF page that is one scanned image.
 *
 * @param image the image
 * @param turn from its pixels to the page as shown
 * @param inchesAcross length of its rows on paper
 * @param inchesDown length of its columns on paper
 */
record PdfScan(PDImageXObject image, Turn turn, double inchesAcross, double inchesDown) {

  private static final double STRAIGHT = 0.01;
  private static final double SQUARE_DOTS = 0.03;

  /**
   * The turn of an image placed by this matrix on a page turned by {@code rotation}, if it is one.
   */
  static Optional<Turn> turn(AffineTransform place, int rotation) {
    double a = place.getScaleX();
    double b = place.getShearY();
    double c = place.getShearX();
    double d = place.getScaleY();
    double size = Math.max(Math.abs(a) + Math.abs(b), Math.abs(c) + Math.abs(d));
    boolean level = Math.abs(b) + Math.abs(c) < STRAIGHT * size;
    boolean upended = Math.abs(a) + Math.abs(d) < STRAIGHT * size;
    if (level && a * d > 0) {
      return Optional.of(Turn.by((a > 0 ? 0 : 180) + rotation));
    }
    if (upended && b * c < 0) {
      return Optional.of(Turn.by((b < 0 ? 90 : 270) + rotation));
    }
    return Optional.empty();
  }

  PageImage image(PageLimits limits) throws IOException {
    BufferedImage pixels;
    try {
      pixels = decode(limits);
    } catch (IOException | RuntimeException e) {
      if (e instanceof HoldException known) {
        throw known;
      }
      throw new HoldException(
          HoldReason.DRAWS_NOTHING, "the page's image could not be decoded: " + e.getMessage(), e);
    }
    if (Emptiness.suspicious(pixels, image.getCOSObject())) {
      throw new HoldException(
          HoldReason.DRAWS_NOTHING,
          "the page's image of %d bytes came out all one colour"
              .formatted(image.getCOSObject().getLength()));
    }
    BufferedImage square = square(pixels);
    return new PageImage(turn.apply(square), dpi(pixels.getWidth(), pixels.getHeight()));
  }

  private BufferedImage decode(PageLimits limits) throws IOException {
    Optional<byte[]> jpeg = plainJpeg();
    if (jpeg.isPresent()) {
      return JpegDamage.whole(jpeg.get(), limits);
    }
    PdfImageDamage.check(image, limits);
    BufferedImage decoded = image.getImage();
    Pixels.check(decoded.getWidth(), decoded.getHeight(), limits);
    return Pixels.plain(decoded);
  }

  private BufferedImage square(BufferedImage pixels) {
    double ratio = across(pixels.getWidth()) / down(pixels.getHeight());
    return ratio > 1.4 && ratio < 2.6 ? Scaling.stretchDown(pixels, ratio) : pixels;
  }

  private double across(int width) {
    return width / inchesAcross;
  }

  private double down(int height) {
    return height / inchesDown;
  }

  private int dpi(int width, int height) {
    return Dots.of(across(width), width, height);
  }

  /** The bytes as they are, when a PDF can embed them without help. */
  Optional<RawImage> raw() throws IOException {
    if (turn.mirrored()
        || Math.abs(across(image.getWidth()) / down(image.getHeight()) - 1) > SQUARE_DOTS) {
      return Optional.empty();
    }
    Optional<byte[]> jpeg = plainJpeg();
    if (jpeg.isPresent()) {
      return jpegImage(jpeg.get());
    }
    return PdfRaw.raw(this);
  }

  private Optional<RawImage> jpegImage(byte[] bytes) {
    JpegHeader header = JpegHeader.read(ByteBuffer.wrap(bytes));
    return header.embeddable()
        ? Optional.of(
            raw(Encoding.JPEG, bytes, header.width(), header.height(), header.components(), false))
        : Optional.empty();
  }

  RawImage raw(
      Encoding encoding, byte[] bytes, int width, int height, int components, boolean blackIsOne) {
    return new RawImage(
        encoding, bytes, width, height, components, blackIsOne, turn.degrees(), dpi(width, height));
  }

  /** The JPEG file inside the PDF, when nothing but the PDF's own plain colours lies between. */
  private Optional<byte[]> plainJpeg() throws IOException {
    COSStream stream = image.getCOSObject();
    if (!filters(stream).equals(List.of(COSName.DCT_DECODE)) || !plainDecode(image.getDecode())) {
      return Optional.empty();
    }
    PDColorSpace colors = image.getColorSpace();
    boolean plain =
        colors instanceof PDDeviceGray
            || colors instanceof PDDeviceRGB
            || (colors instanceof PDICCBased icc && icc.getNumberOfComponents() <= 3);
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    return plain && PictureEnds.jpeg(bytes) ? Optional.of(bytes) : Optional.empty();
  }

  static boolean plainDecode(@Nullable COSArray decode) {
    if (decode == null) {
      return true;
    }
    for (int n = 0; n < decode.size(); n++) {
      if (!(decode.getObject(n) instanceof COSNumber number) || number.floatValue() != n % 2) {
        return false;
      }
    }
    return true;
  }

  static List<COSName> filters(COSDictionary stream) {
    COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
    List<COSName> names = new ArrayList<>();
    if (filter instanceof COSName name) {
      names.add(name);
    } else if (filter instanceof COSArray array) {
      for (int n = 0; n < array.size(); n++) {
        if (array.getObject(n) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
