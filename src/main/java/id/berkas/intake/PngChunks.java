package id.berkas.intake;

import id.berkas.intake.Structure.Unfinished;
import id.berkas.intake.Structure.Whole;
import java.io.IOException;

/** A PNG is a chain of chunks: length, type, data, check sum (PNG specification, 5.3). */
final class PngChunks {

  private static final int SIGNATURE = 8;
  private static final int AROUND_THE_DATA = 12;
  private static final int MOST_CHUNKS = 1_000_000;

  private PngChunks() {}

  static Structure walk(Bytes bytes) throws IOException {
    long position = SIGNATURE;
    for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
      long next = position + AROUND_THE_DATA + bytes.number(position, 4);
      if (next > bytes.size()) {
        return new Unfinished("the rest of a PNG chunk");
      }
      if (bytes.text(position + 4, 4).equals("IEND")) {
        return new Whole();
      }
      position = next;
    }
    return new Whole();
  }
}
