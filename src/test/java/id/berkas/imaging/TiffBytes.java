package id.berkas.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes TIFF files tag by tag, so that a test can say what a careless writer says. */
final class TiffBytes {

  private static final int SHORT = 3;
  private static final int LONG = 4;

  private final Map<Integer, int[]> tags = new TreeMap<>();
  private final List<byte[]> strips = new ArrayList<>();

  /** A page of these strips: uncompressed gray unless tags say otherwise. */
  static TiffBytes page(int width, int height, byte[]... strips) {
    TiffBytes page = new TiffBytes();
    page.strips.addAll(List.of(strips));
    int rows = (height + strips.length - 1) / strips.length;
    return page.tag(256, width)
        .tag(257, height)
        .tag(258, 8)
        .tag(259, 1)
        .tag(262, 1)
        .tag(277, 1)
        .tag(278, rows)
        .tag(273, new int[strips.length])
        .tag(279, page.strips.stream().mapToInt(strip -> strip.length).toArray());
  }

  TiffBytes tag(int tag, int... values) {
    tags.put(tag, values);
    return this;
  }

  TiffBytes without(int tag) {
    tags.remove(tag);
    return this;
  }

  byte[] bytes() {
    return file(List.of(this));
  }

  /** A file of several pages, little end first. */
  static byte[] file(List<TiffBytes> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {'I', 'I', 42, 0});
    int place = 8;
    List<byte[]> parts = new ArrayList<>();
    List<Integer> directories = new ArrayList<>();
    for (TiffBytes page : pages) {
      place = page.add(parts, directories, place);
    }
    out.writeBytes(number(directories.getFirst()));
    for (int n = 0; n < pages.size(); n++) {
      int next = n + 1 < pages.size() ? directories.get(n + 1) : 0;
      byte[] page = parts.get(n);
      ByteBuffer.wrap(page)
          .order(ByteOrder.LITTLE_ENDIAN)
          .putInt(page.length - pages.get(n).behind() - 4, next);
      out.writeBytes(page);
    }
    return out.toByteArray();
  }

  private int add(List<byte[]> parts, List<Integer> directories, int start) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    int[] offsets = new int[strips.size()];
    for (int n = 0; n < offsets.length; n++) {
      offsets[n] = start + part.size();
      part.writeBytes(strips.get(n));
    }
    if (tags.containsKey(273)) {
      tag(273, offsets);
    }
    directories.add(start + part.size());
    int values = start + part.size() + 2 + 12 * tags.size() + 4;
    ByteBuffer directory = ByteBuffer.allocate(2 + 12 * tags.size() + 4 + behind());
    directory.order(ByteOrder.LITTLE_ENDIAN).putShort((short) tags.size());
    int behind = 2 + 12 * tags.size() + 4;
    for (Map.Entry<Integer, int[]> tag : tags.entrySet()) {
      int[] value = tag.getValue();
      int type = isShort(tag.getKey()) ? SHORT : LONG;
      int bytes = value.length * (type == SHORT ? 2 : 4);
      directory.putShort((short) (int) tag.getKey()).putShort((short) type).putInt(value.length);
      if (bytes <= 4) {
        write(directory.slice(directory.position(), 4), value, type);
        directory.position(directory.position() + 4);
      } else {
        directory.putInt(values);
        write(directory.slice(behind, bytes), value, type);
        values += bytes;
        behind += bytes;
      }
    }
    part.writeBytes(directory.array());
    parts.add(part.toByteArray());
    return start + part.size();
  }

  private static void write(ByteBuffer room, int[] values, int type) {
    room.order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      if (type == SHORT) {
        room.putShort((short) value);
      } else {
        room.putInt(value);
      }
    }
  }

  private int behind() {
    return tags.entrySet().stream()
        .mapToInt(tag -> tag.getValue().length * (isShort(tag.getKey()) ? 2 : 4))
        .filter(bytes -> bytes > 4)
        .sum();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  /** Palettes, and what YCbCr says of itself. */
  private static boolean isShort(int tag) {
    return tag == 320 || tag == 530 || tag == 531;
  }
}
