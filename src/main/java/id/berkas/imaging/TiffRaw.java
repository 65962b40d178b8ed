package id.berkas.imaging;

import id.berkas.imaging.RawImage.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The group 4 code or the JPEG of a TIFF page, when it is one strip: strips cannot be joined
 * without decoding.
 */
final class TiffRaw {

  private static final int MOST_BYTES = 64 << 20;
  private static final int JPEG = 7;
  private static final int BLACK_IS_ZERO = 1;
  private static final int RGB = 2;
  private static final int LUMINANCE = 6;
  private static final int START = 0xFFD8;

  private TiffRaw() {}

  static Optional<RawImage> of(Path file, TiffDirectory page) throws IOException {
    Turn turn = Turn.ofOrientation(page.orientation());
    long length = page.number(TiffDirectory.STRIP_BYTE_COUNTS, 0);
    boolean oneStrip =
        page.count(TiffDirectory.STRIP_OFFSETS) == 1 && length > 0 && length < MOST_BYTES;
    boolean squareDots =
        page.dpi(TiffDirectory.X_RESOLUTION) == page.dpi(TiffDirectory.Y_RESOLUTION);
    if (!oneStrip || !squareDots || turn.mirrored()) {
      return Optional.empty();
    }
    return switch ((int) page.number(TiffDirectory.COMPRESSION, 1)) {
      case TiffDirectory.GROUP_4 -> Optional.of(groupFour(page, strip(file, page), turn));
      case JPEG -> jpeg(page, strip(file, page), turn);
      default -> Optional.empty();
    };
  }

  private static RawImage groupFour(TiffDirectory page, byte[] strip, Turn turn) {
    if (page.number(TiffDirectory.FILL_ORDER, 1) == 2) {
      reverseBits(strip);
    }
    boolean blackIsOne = page.number(TiffDirectory.PHOTOMETRIC, 0) == 1;
    return raw(page, Encoding.G4, strip, 1, blackIsOne, turn);
  }

  /** Tables kept apart from the pixels (TIFF technical note 2) are put before them again. */
  private static Optional<RawImage> jpeg(TiffDirectory page, byte[] strip, Turn turn) {
    byte[] whole = page.count(TiffDirectory.JPEG_TABLES) > 0 ? joined(tables(page), strip) : strip;
    if (!startsJpeg(whole) || !PictureEnds.jpeg(whole)) {
      return Optional.empty();
    }
    JpegHeader header = JpegHeader.read(ByteBuffer.wrap(whole));
    boolean same = header.width() == page.width() && header.height() == page.height();
    int colours = (int) page.number(TiffDirectory.PHOTOMETRIC, 0);
    boolean rgb = colours == RGB;
    boolean known = rgb || colours == BLACK_IS_ZERO || colours == LUMINANCE;
    return same && known && header.embeddable()
        ? Optional.of(raw(page, Encoding.JPEG, whole, header.components(), rgb, turn))
        : Optional.empty();
  }

  private static byte[] tables(TiffDirectory page) {
    byte[] tables = new byte[page.count(TiffDirectory.JPEG_TABLES)];
    double[] values = page.values().getOrDefault(TiffDirectory.JPEG_TABLES, new double[0]);
    for (int n = 0; n < tables.length; n++) {
      tables[n] = (byte) (int) values[n];
    }
    return tables;
  }

  private static byte[] joined(byte[] tables, byte[] strip) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(tables, 0, Math.max(0, tables.length - 2));
    whole.write(strip, 2, Math.max(0, strip.length - 2));
    return whole.toByteArray();
  }

  private static boolean startsJpeg(byte[] bytes) {
    return bytes.length > 4 && Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort()) == START;
  }

  private static RawImage raw(
      TiffDirectory page,
      Encoding encoding,
      byte[] bytes,
      int components,
      boolean flag,
      Turn turn) {
    int width = (int) page.width();
    int height = (int) page.height();
    int dpi = TiffFile.dpi(page, width, height);
    return new RawImage(encoding, bytes, width, height, components, flag, turn.degrees(), dpi);
  }

  private static byte[] strip(Path file, TiffDirectory page) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] strip = new byte[(int) page.number(TiffDirectory.STRIP_BYTE_COUNTS, 0)];
      bytes.seek(page.number(TiffDirectory.STRIP_OFFSETS, 0));
      bytes.readFully(strip);
      return strip;
    }
  }

  private static void reverseBits(byte[] bytes) {
    for (int n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) (Integer.reverse(bytes[n]) >>> 24);
    }
  }
}
