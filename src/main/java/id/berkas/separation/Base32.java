package id.berkas.separation;

/** RFC 4648 base32: capitals and digits that survive QR alphanumeric mode and a telephone call. */
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** The first {@code letters} letters, five bits each, of these bytes. */
  static String encode(byte[] bytes, int letters) {
    StringBuilder text = new StringBuilder(letters);
    for (int letter = 0; letter < letters; letter++) {
      text.append(LETTERS.charAt(fiveBits(bytes, letter * 5)));
    }
    return text.toString();
  }

  private static int fiveBits(byte[] bytes, int from) {
    int value = 0;
    for (int bit = from; bit < from + 5; bit++) {
      value = value << 1 | (bytes[bit >> 3] >> (7 - (bit & 7)) & 1);
    }
    return value;
  }
}
