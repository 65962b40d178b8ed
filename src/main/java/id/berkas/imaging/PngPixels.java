package id.berkas.imaging;

import id.berkas.imaging.RawImage.Encoding;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The compressed pixels of a PNG that a PDF can show as they are (PNG, ISO 15948, 11.2). */
final class PngPixels {

  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;
  private static final int IHDR_BODY = 16;
  private static final int IDAT = 0x49444154;
  private static final int TRANSPARENT = 0x74524E53;
  private static final int GRAY = 0;
  private static final int RGB = 2;

  private PngPixels() {}

  /** Empty for anything but opaque gray or RGB of 8 bits, row after row. */
  static Optional<RawImage> raw(byte[] bytes, int dpi) {
    ByteBuffer png = ByteBuffer.wrap(bytes);
    if (bytes.length < IHDR_BODY + 13) {
      return Optional.empty();
    }
    int colours = png.get(IHDR_BODY + 9);
    boolean plain =
        png.get(IHDR_BODY + 8) == 8
            && (colours == GRAY || colours == RGB)
            && png.get(IHDR_BODY + 12) == 0;
    ByteArrayOutputStream pixels = new ByteArrayOutputStream(bytes.length);
    long at = SIGNATURE;
    while (plain && at + FRAME <= bytes.length) {
      int length = png.getInt((int) at);
      int type = png.getInt((int) at + 4);
      if (length < 0 || at + FRAME + length > bytes.length || type == TRANSPARENT) {
        return Optional.empty();
      }
      if (type == IDAT) {
        pixels.write(bytes, (int) at + 8, length);
      }
      at += FRAME + length;
    }
    return pixels.size() == 0
        ? Optional.empty()
        : Optional.of(
            new RawImage(
                Encoding.PNG,
                pixels.toByteArray(),
                png.getInt(IHDR_BODY),
                png.getInt(IHDR_BODY + 4),
                colours == GRAY ? 1 : 3,
                false,
                0,
                dpi));
  }
}
