package id.berkas.intake;

import id.berkas.intake.Structure.Unfinished;
import id.berkas.intake.Structure.Whole;
import java.io.IOException;

/**
 * A JPEG is whole when walking from marker to marker leads to EOI (ITU T.81, annex B). An EOI
 * inside an embedded thumbnail does not count: its segment is stepped over.
 */
final class JpegMarkers {

  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int TAIL = 16;

  private JpegMarkers() {}

  static Structure walk(Bytes bytes) throws IOException {
    return endsAsItShould(bytes) || endsLikeOne(bytes)
        ? new Whole()
        : new Unfinished("the end of the JPEG (EOI)");
  }

  private static boolean endsAsItShould(Bytes bytes) throws IOException {
    long position = 2;
    while (position + 1 < bytes.size() && bytes.at(position) == 0xFF) {
      int marker = bytes.at(position + 1);
      if (marker == EOI) {
        return true;
      }
      position =
          switch (marker) {
            case 0xFF -> position + 1;
            case SOS -> afterScan(bytes, position + 2 + bytes.number(position + 2, 2));
            default -> standsAlone(marker) ? position + 2 : afterSegment(bytes, position);
          };
    }
    return false;
  }

  private static long afterSegment(Bytes bytes, long position) throws IOException {
    return position + 2 + Math.max(2, bytes.number(position + 2, 2));
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
  }

  /** Compressed data goes on through stuffed zeros and restart markers. */
  private static long afterScan(Bytes bytes, long start) throws IOException {
    for (long position = start; position + 1 < bytes.size(); position++) {
      if (bytes.at(position) == 0xFF) {
        int next = bytes.at(position + 1);
        if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
          return position;
        }
      }
    }
    return bytes.size();
  }

  /** A segment with a wrong length leads astray; then the last bytes have to do. */
  private static boolean endsLikeOne(Bytes bytes) throws IOException {
    return bytes.text(bytes.size() - TAIL, TAIL).contains("\u00FF\u00D9");
  }
}
