package id.berkas.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType program of two blank glyphs, with only the tables a PDF asks for (ISO 32000-1, 9.9).
 */
final class BlankGlyph {

  static final int UNITS = 1000;
  static final int ADVANCE = 500;

  /** Together the whole height, so that a word's box is exactly what is selected. */
  static final int ASCENT = 790;

  static final int DESCENT = 210;

  private static final int GLYPHS = 2;
  private static final int MAGIC = 0x5F0F3CF5;
  private static final int CHECKSUM_BASE = 0xB1B0AFBA;
  private static final int CHECKSUM_AT = 8;

  private BlankGlyph() {}

  static byte[] trueType() {
    Map<String, ByteBuffer> tables = new TreeMap<>();
    tables.put("glyf", ByteBuffer.allocate(4));
    tables.put("head", head());
    tables.put("hhea", horizontalHeader());
    tables.put("hmtx", advances());
    tables.put("loca", ByteBuffer.allocate(2 * (GLYPHS + 1)));
    tables.put("maxp", profile());
    return joined(tables);
  }

  private static ByteBuffer head() {
    ByteBuffer head = ByteBuffer.allocate(54);
    head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(MAGIC);
    head.putShort((short) 0).putShort((short) UNITS).putLong(0).putLong(0);
    head.putShort((short) 0).putShort((short) -DESCENT);
    head.putShort((short) ADVANCE).putShort((short) ASCENT);
    head.putShort((short) 0).putShort((short) 8).putShort((short) 2);
    return head.putShort((short) 0).putShort((short) 0);
  }

  private static ByteBuffer horizontalHeader() {
    ByteBuffer header = ByteBuffer.allocate(36);
    header.putInt(0x00010000).putShort((short) ASCENT).putShort((short) -DESCENT);
    header.putShort((short) 0).putShort((short) ADVANCE);
    return header.putShort(34, (short) GLYPHS);
  }

  private static ByteBuffer advances() {
    ByteBuffer advances = ByteBuffer.allocate(4 * GLYPHS);
    for (int glyph = 0; glyph < GLYPHS; glyph++) {
      advances.putShort((short) ADVANCE).putShort((short) 0);
    }
    return advances;
  }

  private static ByteBuffer profile() {
    return ByteBuffer.allocate(32).putInt(0x00010000).putShort((short) GLYPHS);
  }

  private static byte[] joined(Map<String, ByteBuffer> tables) {
    int at = 12 + 16 * tables.size();
    int whole = at + tables.values().stream().mapToInt(table -> padded(table.capacity())).sum();
    ByteBuffer file = ByteBuffer.allocate(whole);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (tables.size() * 16 - power * 16));
    int head = 0;
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      int size = table.getValue().capacity();
      head = table.getKey().equals("head") ? at : head;
      file.put(at, table.getValue().array());
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(file, at, padded(size))).putInt(at).putInt(size);
      at += padded(size);
    }
    return file.putInt(head + CHECKSUM_AT, CHECKSUM_BASE - sum(file, 0, whole)).array();
  }

  private static int padded(int size) {
    return (size + 3) / 4 * 4;
  }

  private static int sum(ByteBuffer bytes, int from, int size) {
    int sum = 0;
    for (int at = from; at < from + size; at += 4) {
      sum += bytes.getInt(at);
    }
    return sum;
  }
}
