package id.berkas.imaging;

import id.berkas.imaging.RawImage.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The group 4 code of a TIFF page, when it is one strip (strips of it cannot be joined without
 * decoding), or its JPEG.
 */
final class TiffRaw {

  private static final int MOST_BYTES = 64 << 20;
  static final int JPEG = 7;
  private static final int BLACK_IS_ZERO = 1;
  private static final int RGB = 2;
  private static final int LUMINANCE = 6;
  private static final int START = 0xFFD8;

  private TiffRaw() {}

  static Optional<RawImage> of(Path file, TiffDirectory page) throws IOException {
    Turn turn = Turn.ofOrientation(page.orientation());
    boolean squareDots =
        page.dpi(TiffDirectory.X_RESOLUTION) == page.dpi(TiffDirectory.Y_RESOLUTION);
    List<byte[]> parts = squareDots && !turn.mirrored() ? coded(file, page) : List.of();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return switch ((int) page.number(TiffDirectory.COMPRESSION, 1)) {
      case TiffDirectory.GROUP_4 ->
          parts.size() == 1
              ? Optional.of(groupFour(page, parts.getFirst(), turn))
              : Optional.empty();
      case JPEG -> jpeg(page, parts, turn);
      default -> Optional.empty();
    };
  }

  /** The code of each strip of a group 4 or JPEG page, in the usual order of bits; else none. */
  static List<byte[]> coded(Path file, TiffDirectory page) throws IOException {
    double[] lengths = values(page, TiffDirectory.STRIP_BYTE_COUNTS);
    int compression = (int) page.number(TiffDirectory.COMPRESSION, 1);
    boolean usable =
        (compression == JPEG || compression == TiffDirectory.GROUP_4)
            && lengths.length > 0
            && page.count(TiffDirectory.STRIP_OFFSETS) == lengths.length
            && Arrays.stream(lengths).allMatch(length -> length > 0 && length < MOST_BYTES)
            && Arrays.stream(lengths).sum() < MOST_BYTES;
    List<byte[]> strips = usable ? strips(file, page) : List.of();
    if (compression == JPEG) {
      return strips.stream().map(strip -> withTables(page, strip)).toList();
    }
    if (page.number(TiffDirectory.FILL_ORDER, 1) == 2) {
      strips.forEach(TiffRaw::reverseBits);
    }
    return strips;
  }

  private static RawImage groupFour(TiffDirectory page, byte[] strip, Turn turn) {
    boolean blackIsOne = page.number(TiffDirectory.PHOTOMETRIC, 0) == 1;
    return raw(page, Encoding.G4, strip, 1, blackIsOne, turn);
  }

  private static Optional<RawImage> jpeg(TiffDirectory page, List<byte[]> parts, Turn turn) {
    if (!parts.stream().allMatch(part -> startsJpeg(part) && PictureEnds.jpeg(part))) {
      return Optional.empty();
    }
    return whole(page, parts).flatMap(jpeg -> embeddable(page, jpeg, turn));
  }

  /** One strip of all rows is the JPEG as it stands. */
  private static Optional<byte[]> whole(TiffDirectory page, List<byte[]> parts) {
    int width = (int) page.width();
    int height = (int) page.height();
    int rows = (int) Math.min(height, page.number(TiffDirectory.ROWS_PER_STRIP, height));
    return parts.size() == 1
            && JpegHeader.read(ByteBuffer.wrap(parts.getFirst())).height() == height
        ? Optional.of(parts.getFirst())
        : JpegStrips.joined(parts, width, height, rows);
  }

  private static Optional<RawImage> embeddable(TiffDirectory page, byte[] jpeg, Turn turn) {
    JpegHeader header = JpegHeader.read(ByteBuffer.wrap(jpeg));
    boolean same = header.width() == page.width() && header.height() == page.height();
    int colours = (int) page.number(TiffDirectory.PHOTOMETRIC, 0);
    boolean rgb = colours == RGB;
    boolean known = rgb || colours == BLACK_IS_ZERO || colours == LUMINANCE;
    return same && known && header.embeddable()
        ? Optional.of(raw(page, Encoding.JPEG, jpeg, header.components(), rgb, turn))
        : Optional.empty();
  }

  /** Tables kept apart from the pixels (TIFF technical note 2) are put before them again. */
  private static byte[] withTables(TiffDirectory page, byte[] strip) {
    return page.count(TiffDirectory.JPEG_TABLES) > 0 ? joined(tables(page), strip) : strip;
  }

  private static byte[] tables(TiffDirectory page) {
    byte[] tables = new byte[page.count(TiffDirectory.JPEG_TABLES)];
    double[] values = values(page, TiffDirectory.JPEG_TABLES);
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

  static boolean startsJpeg(byte[] bytes) {
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

  private static double[] values(TiffDirectory page, int tag) {
    return page.values().getOrDefault(tag, new double[0]);
  }

  private static List<byte[]> strips(Path file, TiffDirectory page) throws IOException {
    double[] lengths = values(page, TiffDirectory.STRIP_BYTE_COUNTS);
    double[] offsets = values(page, TiffDirectory.STRIP_OFFSETS);
    List<byte[]> strips = new ArrayList<>();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      for (int n = 0; n < lengths.length; n++) {
        byte[] strip = new byte[(int) lengths[n]];
        bytes.seek((long) offsets[n]);
        bytes.readFully(strip);
        strips.add(strip);
      }
    }
    return strips;
  }

  private static void reverseBits(byte[] bytes) {
    for (int n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) (Integer.reverse(bytes[n]) >>> 24);
    }
  }
}
