package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses packed content that breaks off: PDFBox draws what could be unpacked, half a page, and
 * says nothing. Content that lacks no more than the packing's own end is whole.
 */
final class PdfContentEnd {

  private static final int ZLIB = 8;
  private static final int ZLIB_HEADER = 2;
  private static final int TAIL = 64;

  /** An operator that paints, shows or closes, and nothing begun behind it. */
  private static final Pattern FINISHED =
      Pattern.compile("(?:^|[\\s\\])>])(?:Q|ET|EMC|EI|Do|T[jJ]|[fFBb]\\*?|[SsnhW]|sh)\\s*$");

  private PdfContentEnd() {}

  /**
   * @param contents a stream or an array of streams; anything else has no end
   * @throws HoldException DAMAGED
   */
  static void check(@Nullable COSBase contents) throws IOException {
    if (contents instanceof COSArray array) {
      for (int n = 0; n < array.size(); n++) {
        check(array.getObject(n));
      }
    } else if (contents instanceof COSStream stream && breaksOff(stream)) {
      throw new HoldException(
          HoldReason.DAMAGED, "the PDF stops within what is written on the page");
    }
  }

  private static boolean breaksOff(COSStream stream) throws IOException {
    byte[] coded;
    try (InputStream raw = stream.createRawInputStream()) {
      coded = raw.readAllBytes();
    }
    boolean packed =
        PdfScan.filters(stream).equals(List.of(COSName.FLATE_DECODE))
            && coded.length > ZLIB_HEADER
            && (coded[0] & 0xF) == ZLIB;
    return packed && breaksOff(coded);
  }

  /** The sum behind the data is not asked: some writers get it wrong or leave it out. */
  private static boolean breaksOff(byte[] coded) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(coded, ZLIB_HEADER, coded.length - ZLIB_HEADER);
      byte[] text = new byte[1 << 16];
      String tail = "";
      for (int n = inflater.inflate(text); n > 0; n = inflater.inflate(text)) {
        int from = Math.max(0, n - TAIL);
        tail = tail + new String(text, from, n - from, StandardCharsets.ISO_8859_1);
        tail = tail.substring(Math.max(0, tail.length() - TAIL));
      }
      return !inflater.finished() && !FINISHED.matcher(tail).find();
    } catch (DataFormatException nonsense) {
      return true;
    } finally {
      inflater.end();
    }
  }
}
