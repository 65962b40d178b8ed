package id.berkas.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether a PDF was cut off. PDFBox repairs what is left of such a file, and the pages that were
 * lost would be missed by nobody.
 */
final class PdfEnd {

  private static final int TAIL = 4096;

  private PdfEnd() {}

  /** No end mark, and either an unfinished object or no table of objects after the last one. */
  static boolean cutOff(Path file) throws IOException {
    String tail = tail(file);
    if (tail.contains("%%EOF")) {
      return false;
    }
    boolean table = tail.contains("trailer") || tail.contains("startxref");
    int finished = Math.max(tail.lastIndexOf("endobj"), tail.lastIndexOf("trailer"));
    return !table || tail.indexOf(" obj", finished) >= 0;
  }

  private static String tail(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long start = Math.max(0, channel.size() - TAIL);
      ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - start));
      while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {}
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
  }
}
