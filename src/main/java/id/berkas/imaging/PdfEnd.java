package id.berkas.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a PDF ends. PDFBox repairs what is left of a file that was cut off, and the pages that were
 * lost would be missed by nobody.
 */
enum PdfEnd {
  /** It ends as it should, and its table of objects is where it says. */
  WHOLE,
  /** Its table of objects is not where it says. */
  TABLE_LOST,
  /** It stops behind an object: whole only when every page it names is there. */
  NO_TABLE,
  /** It stops within an object. */
  CUT_OFF;

  private static final int TAIL = 4096;
  private static final int PEEK = 40;
  private static final Pattern TABLE_AT = Pattern.compile("startxref\\s+(\\d{1,15})");
  private static final Pattern TABLE = Pattern.compile("^\\s{0,20}(xref|\\d+\\s+\\d+\\s+obj)");

  static PdfEnd of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      String tail = text(channel, Math.max(0, channel.size() - TAIL), TAIL);
      int finished = Math.max(tail.lastIndexOf("endobj"), tail.lastIndexOf("trailer"));
      boolean endMark = tail.contains("%%EOF");
      if (!endMark && tail.indexOf(" obj", Math.max(0, finished)) >= 0) {
        return CUT_OFF;
      }
      if (!endMark && !tail.contains("trailer") && !tail.contains("startxref")) {
        return finished < 0 ? CUT_OFF : NO_TABLE;
      }
      return tableFound(channel, tail) ? WHOLE : TABLE_LOST;
    }
  }

  private static boolean tableFound(FileChannel channel, String tail) throws IOException {
    Matcher last = TABLE_AT.matcher(tail);
    long place = -1;
    while (last.find()) {
      place = Long.parseLong(last.group(1));
    }
    if (place < 0 || place >= channel.size()) {
      return false;
    }
    long header = Math.max(0, text(channel, 0, 1024).indexOf("%PDF-"));
    return TABLE.matcher(text(channel, place, PEEK)).find()
        || TABLE.matcher(text(channel, header + place, PEEK)).find();
  }

  private static String text(FileChannel channel, long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {}
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
