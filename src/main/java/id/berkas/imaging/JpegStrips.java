package id.berkas.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one JPEG of the strips of a TIFF page without decoding them: each strip begins its
 * predictions anew, which is what a restart marker between them says (ITU-T T.81, E.1.4).
 */
final class JpegStrips {

  private static final int RESTART_INTERVAL = 0xDD;
  private static final int END = 0xD9;
  private static final int FIRST_RESTART = 0xD0;
  private static final int RESTARTS = 8;
  private static final int MOST_UNITS = 0xFFFF;

  private JpegStrips() {}

  /**
   * The strips as one; none where they differ in more than their rows.
   *
   * @param strips each a whole JPEG
   * @param width pixels of the page
   * @param height pixels of the page
   * @param rows pixels of each strip but the last
   */
  static Optional<byte[]> joined(List<byte[]> strips, int width, int height, int rows) {
    List<JpegStrip> parts = new ArrayList<>();
    for (byte[] bytes : strips) {
      Optional<JpegStrip> strip = JpegStrip.of(bytes);
      if (strip.isEmpty() || !parts.isEmpty() && !strip.get().isLike(parts.getFirst())) {
        return Optional.empty();
      }
      parts.add(strip.get());
    }
    JpegStrip first = parts.getFirst();
    int down = first.unit(true);
    int across = first.unit(false);
    int lastRows = height - rows * (parts.size() - 1);
    long units = (long) units(width, across) * units(rows, down);
    boolean whole = parts.size() == 1 || rows > 0 && rows % down == 0 && units <= MOST_UNITS;
    boolean fits =
        first.width() == width
            && lastRows > 0
            && units(parts.getLast().height(), down) == units(lastRows, down)
            && parts.stream()
                .limit(parts.size() - 1)
                .allMatch(part -> units(part.height(), down) == units(rows, down));
    return whole && fits ? Optional.of(written(parts, height, (int) units)) : Optional.empty();
  }

  private static int units(int pixels, int unit) {
    return (pixels + unit - 1) / unit;
  }

  private static byte[] written(List<JpegStrip> parts, int height, int units) {
    JpegStrip first = parts.getFirst();
    byte[] frame = first.frame().clone();
    ByteBuffer.wrap(frame).putShort(5, (short) height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    out.writeBytes(first.tables());
    out.writeBytes(frame);
    if (parts.size() > 1) {
      out.writeBytes(
          new byte[] {
            (byte) 0xFF, (byte) RESTART_INTERVAL, 0, 4, (byte) (units >> 8), (byte) units
          });
    }
    out.writeBytes(first.scan());
    for (int n = 0; n < parts.size(); n++) {
      out.writeBytes(parts.get(n).data());
      out.write(0xFF);
      out.write(n + 1 < parts.size() ? FIRST_RESTART + n % RESTARTS : END);
    }
    return out.toByteArray();
  }
}
