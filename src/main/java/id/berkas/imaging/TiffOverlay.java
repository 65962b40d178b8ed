package id.berkas.imaging;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A TIFF as it would be with another directory as its only page. The file itself is left alone: the
 * directory seems to stand behind its end, and the header seems to point there.
 */
final class TiffOverlay extends ImageInputStreamImpl {

  private static final int POINTER = 4;

  private final RandomAccessFile file;
  private final long size;
  private final byte[] pointer;
  private final byte[] directory;

  TiffOverlay(Path path, ByteOrder order, byte[] directory) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
    this.size = file.length();
    this.directory = directory;
    this.pointer = ByteBuffer.allocate(POINTER).order(order).putInt((int) size).array();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    bitOffset = 0;
    if (length == 0) {
      return 0;
    }
    int count = streamPos < size ? ofFile(into, at, length) : ofDirectory(into, at, length);
    if (count > 0) {
      streamPos += count;
    }
    return count;
  }

  private int ofFile(byte[] into, int at, int length) throws IOException {
    file.seek(streamPos);
    int count = file.read(into, at, length);
    for (int n = 0; n < count && streamPos + n < POINTER + pointer.length; n++) {
      long place = streamPos + n - POINTER;
      if (place >= 0) {
        into[at + n] = pointer[(int) place];
      }
    }
    return count;
  }

  private int ofDirectory(byte[] into, int at, int length) {
    int from = (int) (streamPos - size);
    int count = Math.min(length, directory.length - from);
    if (count <= 0) {
      return -1;
    }
    System.arraycopy(directory, from, into, at, count);
    return count;
  }

  @Override
  public long length() {
    return size + directory.length;
  }

  @Override
  public void close() throws IOException {
    super.close();
    file.close();
  }
}
