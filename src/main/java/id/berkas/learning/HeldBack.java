package id.berkas.learning;

import id.berkas.classification.TypeCorrection;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Which corrections no model learns from. It depends on nothing but the words of the page, so a
 * page that was held back once always is, and every model can be examined on it.
 */
final class HeldBack {

  private static final int ONE_IN = 5;

  private HeldBack() {}

  static boolean is(TypeCorrection correction) {
    CRC32 crc = new CRC32();
    crc.update(correction.words().getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % ONE_IN == 0;
  }
}
