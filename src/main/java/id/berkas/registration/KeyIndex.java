package id.berkas.registration;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Rows by a key, in three flat arrays: 20 bytes a row, so that a million rows fit into any heap.
 * Different keys may rarely meet under one hash; who asks looks at the row itself.
 */
final class KeyIndex {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int NONE = -1;

  private final int[] heads;
  private final int[] next;
  private final long[] hashes;
  private final int mask;

  /**
   * @param rows how many there will be
   */
  KeyIndex(int rows) {
    int slots = Integer.highestOneBit(Math.max(2, rows)) * 2;
    this.heads = new int[slots];
    this.next = new int[rows];
    this.hashes = new long[rows];
    this.mask = slots - 1;
    Arrays.fill(heads, NONE);
  }

  void add(int row, String key) {
    long hash = hash(key);
    int slot = slot(hash);
    hashes[row] = hash;
    next[row] = heads[slot];
    heads[slot] = row;
  }

  void each(String key, IntConsumer row) {
    long hash = hash(key);
    for (int at = heads[slot(hash)]; at != NONE; at = next[at]) {
      if (hashes[at] == hash) {
        row.accept(at);
      }
    }
  }

  int count(String key) {
    int[] count = {0};
    each(key, row -> count[0]++);
    return count[0];
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & mask;
  }

  /** Fowler, Noll and Vo's hash (FNV-1a, 64 bit), its upper bits folded in. */
  private static long hash(String key) {
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    return hash ^ (hash >>> 29);
  }
}
