package id.berkas.imaging;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** Breaks valid files the ways they break: cut, flipped, repeated, and with counts that lie. */
final class Mutants {

  private final byte[] valid;
  private final Random dice;

  Mutants(byte[] valid, long seed) {
    this.valid = valid;
    this.dice = new Random(seed);
  }

  byte[] next() {
    return switch (dice.nextInt(6)) {
      case 0 -> Arrays.copyOf(valid, 1 + dice.nextInt(valid.length - 1));
      case 1 -> flipped(1 + dice.nextInt(20));
      case 2 -> repeated();
      case 3 -> without();
      case 4 -> lied();
      default -> digitsChanged();
    };
  }

  private byte[] flipped(int bits) {
    byte[] broken = valid.clone();
    for (int n = 0; n < bits; n++) {
      broken[place(broken)] ^= (byte) (1 << dice.nextInt(8));
    }
    return broken;
  }

  /** Headers and directories stand at the ends more often than in the middle. */
  private int place(byte[] file) {
    int near = Math.min(file.length, 600);
    return switch (dice.nextInt(3)) {
      case 0 -> dice.nextInt(near);
      case 1 -> file.length - 1 - dice.nextInt(near);
      default -> dice.nextInt(file.length);
    };
  }

  private byte[] repeated() {
    int from = dice.nextInt(valid.length);
    int length = 1 + dice.nextInt(Math.min(2000, valid.length - from));
    byte[] longer = new byte[valid.length + length];
    System.arraycopy(valid, 0, longer, 0, from + length);
    System.arraycopy(valid, from, longer, from + length, valid.length - from);
    return longer;
  }

  private byte[] without() {
    int from = dice.nextInt(valid.length);
    int length = 1 + dice.nextInt(Math.min(500, valid.length - from));
    byte[] shorter = new byte[valid.length - length];
    System.arraycopy(valid, 0, shorter, 0, from);
    System.arraycopy(valid, from + length, shorter, from, shorter.length - from);
    return shorter;
  }

  /** A number of two or four bytes becomes huge, zero or negative. */
  private byte[] lied() {
    byte[] broken = valid.clone();
    int[] lies = {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 16, 0x00FFFFFF, 65_535};
    ByteBuffer bytes = ByteBuffer.wrap(broken);
    for (int n = 0; n < 1 + dice.nextInt(3); n++) {
      int at = Math.min(place(broken), broken.length - 4);
      int lie = lies[dice.nextInt(lies.length)];
      if (dice.nextBoolean()) {
        bytes.putInt(at, lie);
      } else {
        bytes.putShort(at, (short) lie);
      }
    }
    return broken;
  }

  /** Numbers written as text, as in a PDF. */
  private byte[] digitsChanged() {
    byte[] broken = flipped(1);
    for (int n = 0; n < 12; n++) {
      int at = place(broken);
      for (int i = at; i < broken.length && i < at + 60; i++) {
        if (broken[i] >= '0' && broken[i] <= '9') {
          broken[i] = (byte) ('0' + dice.nextInt(10));
          break;
        }
      }
    }
    return broken;
  }
}
