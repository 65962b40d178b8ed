package id.berkas.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Refuses a TIFF page whose pixels are not all there although its strips are. */
final class TiffDamage {

  private TiffDamage() {}

  /**
   * @throws id.berkas.hold.HoldException DAMAGED
   */
  static void check(Path file, TiffDirectory page, PageLimits limits) throws IOException {
    List<byte[]> strips = TiffRaw.coded(file, page);
    int compression = (int) page.number(TiffDirectory.COMPRESSION, 1);
    int width = (int) page.width();
    int height = (int) page.height();
    int rows = (int) Math.min(height, page.number(TiffDirectory.ROWS_PER_STRIP, height));
    rows = rows == 0 ? height : rows;
    for (int n = 0; n < strips.size(); n++) {
      if (compression == TiffRaw.JPEG && TiffRaw.startsJpeg(strips.get(n))) {
        JpegDamage.check(strips.get(n), limits);
      } else if (compression == TiffDirectory.GROUP_4
          && !FaxRows.whole(strips.get(n), width, Math.min(rows, height - n * rows), false)) {
        throw JpegDamage.missing("it lacks rows of its fax code");
      }
    }
  }
}
