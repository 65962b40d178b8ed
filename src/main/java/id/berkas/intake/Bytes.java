package id.berkas.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Reads anywhere in a file through one small window; never more than that is in memory. */
final class Bytes {

  private static final int WINDOW = 16 * 1024;

  private final SeekableByteChannel channel;
  private final long size;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long start;
  private ByteOrder order = ByteOrder.BIG_ENDIAN;

  Bytes(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  long size() {
    return size;
  }

  void order(ByteOrder byteOrder) {
    this.order = byteOrder;
  }

  /**
   * One byte, 0 to 255.
   *
   * @throws EOFException when the file ends before it
   */
  int at(long position) throws IOException {
    if (position < start || position >= start + window.limit()) {
      load(position);
    }
    return window.get((int) (position - start)) & 0xFF;
  }

  private void load(long position) throws IOException {
    if (position < 0 || position >= size) {
      throw new EOFException();
    }
    window.clear();
    channel.position(position);
    while (window.hasRemaining() && channel.read(window) >= 0) {
      // A read may bring less than was asked for.
    }
    window.flip();
    start = position;
    if (window.limit() == 0) {
      throw new EOFException();
    }
  }

  /** An unsigned number of 1 to 8 bytes; what does not fit a long is the largest long. */
  long number(long position, int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      long next = at(position + (order == ByteOrder.BIG_ENDIAN ? i : bytes - 1 - i));
      value = value << 8 | next;
    }
    return value < 0 ? Long.MAX_VALUE : value;
  }

  /** Part of the file as text of one byte each, cut at the end of the file. */
  String text(long position, int length) throws IOException {
    long from = Math.max(0, position);
    int count = (int) Math.max(0, Math.min(length, size - from));
    byte[] text = new byte[count];
    for (int i = 0; i < count; i++) {
      text[i] = (byte) at(from + i);
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
