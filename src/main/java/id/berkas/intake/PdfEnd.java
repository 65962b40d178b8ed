package id.berkas.intake;

import id.berkas.intake.Structure.Unfinished;
import id.berkas.intake.Structure.Whole;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a PDF (ISO 32000-1, 7.5.5): {@code startxref}, a number, {@code %%EOF}. One of the two
 * words is enough, because writers forget the other and readers get along. A file made for the web
 * has an end near its start too, and says its length there (annex F).
 */
final class PdfEnd {

  private static final int TAIL = 2048;
  private static final int MOST_PADDING = 1 << 20;
  private static final Pattern START_OF_TABLE = Pattern.compile("startxref\\s+\\d+\\s");
  private static final Pattern LENGTH =
      Pattern.compile("/Linearized\\b[^>]{0,200}?/L\\s+(\\d{1,18})\\b");

  private PdfEnd() {}

  static Structure find(Bytes bytes, String head) throws IOException {
    Matcher length = LENGTH.matcher(head);
    if (length.find() && bytes.size() < Long.parseLong(length.group(1))) {
      return new Unfinished("the bytes after number %d".formatted(bytes.size()));
    }
    long end = endOfContent(bytes);
    String tail = bytes.text(end - TAIL, (int) Math.min(TAIL, end));
    return tail.contains("%%EOF") || START_OF_TABLE.matcher(tail + " ").find()
        ? new Whole()
        : new Unfinished("the end of the PDF (%%EOF)");
  }

  /** Some writers fill the last block with zeros or line ends. */
  private static long endOfContent(Bytes bytes) throws IOException {
    long end = bytes.size();
    long earliest = Math.max(0, end - MOST_PADDING);
    while (end > earliest && bytes.at(end - 1) <= ' ') {
      end--;
    }
    return end;
  }
}
