package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.nio.ByteBuffer;

/**
 * What a JPEG says before its pixels begin.
 *
 * @param width pixels
 * @param height pixels
 * @param components colour components
 * @param process the frame marker's low byte: 0xC0 baseline, 0xC1 extended, 0xC2 progressive
 * @param dpi across, from EXIF or JFIF, 0 when neither says
 * @param orientation EXIF orientation, 1 when there is none
 */
record JpegHeader(int width, int height, int components, int process, double dpi, int orientation) {

  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;

  /** Lossless, hierarchical and arithmetic processes cannot be embedded in a PDF. */
  boolean embeddable() {
    return process <= 0xC2 && (components == 1 || components == 3);
  }

  /**
   * Reads the segments before the first scan.
   *
   * @throws HoldException TRUNCATED when the bytes end before the pixels, DAMAGED when they are no
   *     JPEG
   */
  static JpegHeader read(ByteBuffer bytes) {
    double dpi = 0;
    ExifTags exif = ExifTags.NONE;
    int at = 2;
    int[] frame = null;
    while (true) {
      while (at < bytes.limit() && Byte.toUnsignedInt(bytes.get(at)) != 0xFF) {
        at++;
      }
      while (at < bytes.limit() && Byte.toUnsignedInt(bytes.get(at)) == 0xFF) {
        at++;
      }
      if (at + 3 > bytes.limit()) {
        throw new HoldException(HoldReason.TRUNCATED, "the JPEG ends before its pixels");
      }
      int marker = Byte.toUnsignedInt(bytes.get(at));
      if (marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) {
        at++;
        continue;
      }
      int length = Short.toUnsignedInt(bytes.getShort(at + 1));
      if (marker == SCAN) {
        break;
      }
      ByteBuffer body = body(bytes, at + 3, length - 2);
      if (isFrame(marker) && body.limit() >= 6) {
        frame =
            new int[] {
              Short.toUnsignedInt(body.getShort(3)),
              Short.toUnsignedInt(body.getShort(1)),
              Byte.toUnsignedInt(body.get(5)),
              marker
            };
      } else if (marker == APP0) {
        dpi = jfifDpi(body, dpi);
      } else if (marker == APP1 && exif.equals(ExifTags.NONE)) {
        exif = ExifTags.read(body);
      }
      at += 1 + length;
    }
    if (frame == null) {
      throw new HoldException(HoldReason.DAMAGED, "the JPEG does not say its size");
    }
    return new JpegHeader(
        frame[0],
        frame[1],
        frame[2],
        frame[3],
        exif.dpi() > 0 ? exif.dpi() : dpi,
        exif.orientation());
  }

  private static ByteBuffer body(ByteBuffer bytes, int start, int length) {
    int end = Math.min(bytes.limit(), start + Math.max(0, length));
    return bytes.slice(Math.min(start, end), end - Math.min(start, end));
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static double jfifDpi(ByteBuffer body, double otherwise) {
    if (body.limit() < 12 || body.get(0) != 'J' || body.get(1) != 'F') {
      return otherwise;
    }
    int across = Short.toUnsignedInt(body.getShort(8));
    return switch (body.get(7)) {
      case 1 -> across;
      case 2 -> across * 2.54;
      default -> otherwise;
    };
  }
}
