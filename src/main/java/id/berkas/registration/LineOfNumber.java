package id.berkas.registration;

/**
 * On which line a registration number stood: open addressing over 64-bit hashes, some 20 bytes a
 * number instead of some 130. That two of a million numbers share a hash has a probability of one
 * to thirty million, and would cost a wrong remark in the report, not a registration.
 */
final class LineOfNumber {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] hashes = new long[1 << 12];
  private int[] lines = new int[1 << 12];
  private int size;

  /** Remembers the line, and gives the one remembered before; 0 when there was none. */
  long put(String number, long line) {
    if (size * 2 > hashes.length) {
      grow();
    }
    int at = slot(hash(number));
    int before = lines[at];
    hashes[at] = hash(number);
    lines[at] = Math.toIntExact(line);
    size += before == 0 ? 1 : 0;
    return before;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new long[oldHashes.length * 2];
    lines = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldLines[i] != 0) {
        int at = slot(oldHashes[i]);
        hashes[at] = oldHashes[i];
        lines[at] = oldLines[i];
      }
    }
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (lines[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
