package id.berkas.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colours (IEC 61966-2-1) as an ICC profile (ICC.1:2010). Its curve is a formula where
 * Java's own profile has a table, which makes it a tenth as large.
 */
final class ScreenColours {

  static final String NAME = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;
  private static final int VERSION = 0x04200000;
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  /** From the white of daylight (D65) to the white profiles are written for (D50), Bradford. */
  private static final double[] ADAPTATION = {
    1.0478112,
    0.0228866,
    -0.0501270,
    0.0295424,
    0.9904844,
    -0.0170491,
    -0.0092345,
    0.0150436,
    0.7521316
  };

  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  /** Exponent, then a, b, c and d of the standard's two pieces. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private static final int TWO_PIECES = 3;

  private ScreenColours() {}

  static byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text(NAME));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return joined(tags);
  }

  private static byte[] joined(Map<String, byte[]> tags) {
    int at = HEADER + 4 + 12 * tags.size();
    int size = at + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER).putInt(tags.size());
    Map<byte[], Integer> places = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      byte[] data = tag.getValue();
      Integer known = places.putIfAbsent(data, at);
      int place = known == null ? at : known;
      if (known == null) {
        profile.put(at, data);
        at += data.length;
      }
      profile.put(ascii(tag.getKey())).putInt(place).putInt(data.length);
    }
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(0, size).putInt(8, VERSION);
    profile.put(12, ascii("mntrRGB XYZ "));
    profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    profile.put(36, ascii("acsp"));
    for (int n = 0; n < WHITE.length; n++) {
      profile.putInt(68 + 4 * n, fixed(WHITE[n]));
    }
  }

  private static byte[] numbers(String type, double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
    tag.putShort((short) TWO_PIECES).putShort((short) 0);
    for (double value : CURVE) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  /** One text in one language, filled up to whole words. */
  private static byte[] text(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate((28 + letters.length + 3) / 4 * 4);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
    return tag.putInt(letters.length).putInt(28).put(letters).array();
  }

  /** Signed, 16 bits behind the point. */
  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
