package id.berkas.imaging;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.Code39Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Draws codes, black on white, with the quiet zone their standards ask for. */
public final class BarcodeImages {

  /** Modules of white around a QR code, ISO/IEC 18004. */
  private static final int QR_QUIET = 4;

  /** Modules of white before and after a one-dimensional code, ISO/IEC 15417 and 16388. */
  private static final int BAR_QUIET = 10;

  private BarcodeImages() {}

  /**
   * A QR code with error correction level Q.
   *
   * @param text what it says, UTF-8
   * @param modulePx pixels of one module
   * @throws IllegalArgumentException when the text is empty or too long for a QR code
   */
  public static BufferedImage qr(String text, int modulePx) {
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.MARGIN,
                      QR_QUIET));
      return draw(modules, modulePx, modulePx);
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code can say this: " + e.getMessage(), e);
    }
  }

  /**
   * A Code 128.
   *
   * @param text ASCII
   * @param moduleWidthPx pixels of the narrowest bar
   * @param heightPx pixels from top to bottom
   */
  public static BufferedImage code128(String text, int moduleWidthPx, int heightPx) {
    return bars(new Code128Writer().encode(text), moduleWidthPx, heightPx);
  }

  /**
   * A Code 39 without check character.
   *
   * @param text capital letters, digits, space and {@code - . $ / + %}
   * @param moduleWidthPx pixels of the narrowest bar
   * @param heightPx pixels from top to bottom
   */
  public static BufferedImage code39(String text, int moduleWidthPx, int heightPx) {
    return bars(new Code39Writer().encode(text), moduleWidthPx, heightPx);
  }

  /**
   * A patch code, its leading bar on top, without white around it: one pixel wide, and one high for
   * each 0.04 inch.
   */
  public static BufferedImage patch(PatchCode code) {
    BufferedImage image = new BufferedImage(1, PatchCode.UNITS, BufferedImage.TYPE_BYTE_GRAY);
    int y = 0;
    int[] widths = code.widths();
    for (int n = 0; n < widths.length; n++) {
      for (int end = y + widths[n]; y < end; y++) {
        image.getRaster().setSample(0, y, 0, n % 2 == 0 ? 0 : 255);
      }
    }
    return image;
  }

  private static BufferedImage bars(boolean[] modules, int moduleWidthPx, int heightPx) {
    BitMatrix row = new BitMatrix(modules.length + 2 * BAR_QUIET, 1);
    for (int x = 0; x < modules.length; x++) {
      if (modules[x]) {
        row.set(x + BAR_QUIET, 0);
      }
    }
    return draw(row, moduleWidthPx, heightPx);
  }

  private static BufferedImage draw(BitMatrix modules, int moduleWidth, int moduleHeight) {
    BufferedImage image =
        new BufferedImage(
            modules.getWidth() * moduleWidth,
            modules.getHeight() * moduleHeight,
            BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean black = modules.get(x / moduleWidth, y / moduleHeight);
        image.getRaster().setSample(x, y, 0, black ? 0 : 255);
      }
    }
    return image;
  }
}
