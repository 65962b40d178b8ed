package id.berkas.imaging;

import java.util.Arrays;

/**
 * Counts the rows that the group 4 code of a bitonal picture (ITU-T T.6) says, without drawing
 * them. Decoders pass over what is no code and leave the rows white that they do not find.
 */
final class FaxRows {

  /** Two end-of-line codes: the picture ends here because its writer says so. */
  private static final int END_BITS = 24;

  private static final int END = 0x001001;

  /** By the bits of a mode's code behind its leading 1: how far right of b1 the change is. */
  private static final int[][] VERTICAL = {{3, 1, -1}, {6, 2, -2}, {7, 3, -3}};

  private final byte[] code;
  private final int columns;
  private int[] above = {};
  private int[] row = new int[16];
  private int changes;
  private long at;

  private FaxRows(byte[] code, int columns) {
    this.code = code;
    this.columns = columns;
  }

  /**
   * Whether all rows are there, or the code itself says that there are no more.
   *
   * @param aligned whether each row begins a byte
   */
  static boolean whole(byte[] code, int columns, int rows, boolean aligned) {
    FaxRows fax = new FaxRows(code, columns);
    for (int n = 0; n < rows; n++) {
      if (aligned) {
        fax.at = (fax.at + 7) / 8 * 8;
      }
      if (fax.bits(END_BITS) == END) {
        return true;
      }
      if (!fax.next()) {
        return false;
      }
    }
    return true;
  }

  /** Takes one row; false where its codes mean nothing or end. */
  private boolean next() {
    changes = 0;
    int place = -1;
    boolean black = false;
    int near = 0;
    while (place < columns) {
      near = nearest(near, place, black);
      int b1 = change(near);
      int b2 = change(near + 1);
      int mode = bits(7);
      if (mode >> 6 == 1) {
        at++;
        place = add(place, b1);
        black = !black;
      } else if (mode >> 4 == 1) {
        at += 3;
        int first = run(black);
        int second = first < 0 ? -1 : run(!black);
        if (second < 0) {
          return false;
        }
        int start = Math.max(0, place);
        add(place, start + first);
        place = add(place, start + first + second);
      } else if (mode >> 3 == 1) {
        at += 4;
        place = b2;
      } else {
        int[] vertical = vertical(mode);
        if (vertical.length == 0 || b1 + side(vertical, mode) < place) {
          return false;
        }
        at += vertical[0];
        place = add(place, b1 + side(vertical, mode));
        black = !black;
      }
      if (at > 8L * code.length) {
        return false;
      }
    }
    above = Arrays.copyOf(row, changes);
    return true;
  }

  private static int[] vertical(int mode) {
    for (int[] vertical : VERTICAL) {
      if (mode >> (7 - vertical[0] + 1) == 1) {
        return vertical;
      }
    }
    return new int[0];
  }

  private static int side(int[] vertical, int mode) {
    return (mode >> (7 - vertical[0]) & 1) == 1 ? vertical[1] : vertical[2];
  }

  private int add(int place, int change) {
    if (changes == row.length) {
      row = Arrays.copyOf(row, 2 * changes);
    }
    int next = Math.min(columns, Math.max(place, change));
    row[changes++] = next;
    return next;
  }

  /** The first change of the row above to the other colour, right of this place. */
  private int nearest(int near, int place, boolean black) {
    int n = Math.max(0, near - 3);
    if ((n & 1) != (black ? 1 : 0)) {
      n++;
    }
    while (n < above.length && above[n] <= place) {
      n += 2;
    }
    return n;
  }

  private int change(int n) {
    return n < above.length ? above[n] : columns;
  }

  /** The length of a run, -1 where the bits are none. */
  private int run(boolean black) {
    int length = 0;
    while (length <= columns) {
      int found = FaxCodes.look(black, bits(FaxCodes.LONGEST));
      if (found == 0) {
        return -1;
      }
      at += found & 15;
      length += found >> 4;
      if (found >> 4 < FaxCodes.MAKE_UP) {
        return length;
      }
    }
    return length;
  }

  /** The next bits, not yet taken; behind the end they are 0. */
  private int bits(int count) {
    int bits = 0;
    int first = (int) (at >> 3);
    for (int n = first; n < first + 4; n++) {
      bits = bits << 8 | (n < code.length ? code[n] & 0xFF : 0);
    }
    return bits << (int) (at & 7) >>> (32 - count);
  }
}
