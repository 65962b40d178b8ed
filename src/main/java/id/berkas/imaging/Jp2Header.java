package id.berkas.imaging;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The header of a JPEG 2000 file (ISO 15444-1, annex I) that an archive file can take: 8 bits, gray
 * or sRGB said by number, no palette, no transparency.
 *
 * @param components colour components: 1 or 3
 */
record Jp2Header(int components) {

  private static final int SIGNATURE = 0x6A502020;
  private static final int HEADER = 0x6A703268;
  private static final int IMAGE_HEADER = 0x69686472;
  private static final int COLOUR = 0x636F6C72;
  private static final int EIGHT_BITS = 7;
  private static final int SRGB = 16;
  private static final int GRAY = 17;

  static Optional<Jp2Header> of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    if (bytes.length < 12 || file.getInt(4) != SIGNATURE) {
      return Optional.empty();
    }
    Optional<ByteBuffer> header = box(file, HEADER);
    Optional<ByteBuffer> image = header.flatMap(inside -> box(inside, IMAGE_HEADER));
    Optional<ByteBuffer> colour = header.flatMap(inside -> box(inside, COLOUR));
    if (image.isEmpty() || colour.isEmpty() || boxes(header.get()) != 2) {
      return Optional.empty();
    }
    if (image.get().limit() < 11 || colour.get().limit() < 7) {
      return Optional.empty();
    }
    int components = image.get().getShort(8);
    int named = colour.get().get(0) == 1 ? colour.get().getInt(3) : 0;
    boolean plain =
        image.get().get(10) == EIGHT_BITS
            && ((components == 1 && named == GRAY) || (components == 3 && named == SRGB));
    return plain ? Optional.of(new Jp2Header(components)) : Optional.empty();
  }

  /** The body of the first box of this type. */
  private static Optional<ByteBuffer> box(ByteBuffer boxes, int type) {
    int at = 0;
    while (at + 8 <= boxes.limit()) {
      int length = length(boxes, at);
      if (length < 8 || length > boxes.limit() - at) {
        return Optional.empty();
      }
      if (boxes.getInt(at + 4) == type) {
        return Optional.of(boxes.slice(at + 8, length - 8));
      }
      at += length;
    }
    return Optional.empty();
  }

  private static int boxes(ByteBuffer boxes) {
    int count = 0;
    for (int at = 0; at + 8 <= boxes.limit(); at += Math.max(8, length(boxes, at))) {
      count++;
    }
    return count;
  }

  /** A length of 0 means "to the end". */
  private static int length(ByteBuffer boxes, int at) {
    int length = boxes.getInt(at);
    return length == 0 ? boxes.limit() - at : length;
  }
}
