package id.berkas.imaging;

import id.berkas.hold.HoldException;
import id.berkas.hold.HoldReason;
import id.berkas.imaging.RawImage.Encoding;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** A TIFF: each directory of its chain is a page. */
final class TiffFile implements PageFile {

  private static final int MOST_RAW_BYTES = 64 << 20;

  private final Path file;
  private final List<TiffDirectory> directories;
  private final ImageInputStream in;
  private final ImageReader reader;

  private TiffFile(Path file, List<TiffDirectory> directories) throws IOException {
    this.file = file;
    this.directories = directories;
    this.in = new FileImageInputStream(file.toFile());
    this.reader = Decoders.reader("TIFF", in);
  }

  static TiffFile open(Path file, PageLimits limits) throws IOException {
    return new TiffFile(file, TiffChain.read(file, limits));
  }

  @Override
  public int pages() {
    return directories.size();
  }

  @Override
  public PageImage page(int frame, PageLimits limits) throws IOException {
    TiffDirectory directory = directories.get(frame);
    Pixels.check(directory.width(), directory.height(), limits);
    if (directory.end() > in.length()) {
      throw new HoldException(
          HoldReason.TRUNCATED,
          "the pixels of the page reach to byte %d of %d".formatted(directory.end(), in.length()));
    }
    BufferedImage stored = square(Decoders.read(reader, frame, limits), directory);
    int dpi = dpi(directory, stored.getWidth(), stored.getHeight());
    return new PageImage(Turn.ofOrientation(directory.orientation()).apply(stored), dpi);
  }

  /** Fax pages have half as many dots down as across; the page is given square dots. */
  private static BufferedImage square(BufferedImage stored, TiffDirectory directory) {
    double across = directory.dpi(TiffDirectory.X_RESOLUTION);
    double down = directory.dpi(TiffDirectory.Y_RESOLUTION);
    boolean fax = across > 0 && down > 0 && across / down > 1.4 && across / down < 2.6;
    return fax ? Scaling.stretchDown(stored, across / down) : stored;
  }

  private static int dpi(TiffDirectory directory, int width, int height) {
    return Dots.of(directory.dpi(TiffDirectory.X_RESOLUTION), width, height);
  }

  /** Only a page of one group 4 strip can be copied: strips cannot be joined without decoding. */
  @Override
  public Optional<RawImage> raw(int frame, PageLimits limits) throws IOException {
    TiffDirectory page = directories.get(frame);
    Pixels.check(page.width(), page.height(), limits);
    Turn turn = Turn.ofOrientation(page.orientation());
    long length = page.number(TiffDirectory.STRIP_BYTE_COUNTS, 0);
    boolean oneStrip =
        page.number(TiffDirectory.COMPRESSION, 1) == TiffDirectory.GROUP_4
            && page.count(TiffDirectory.STRIP_OFFSETS) == 1
            && length > 0
            && length < MOST_RAW_BYTES;
    boolean squareDots =
        page.dpi(TiffDirectory.X_RESOLUTION) == page.dpi(TiffDirectory.Y_RESOLUTION);
    if (!oneStrip || !squareDots || turn.mirrored()) {
      return Optional.empty();
    }
    byte[] strip = strip(page.number(TiffDirectory.STRIP_OFFSETS, 0), (int) length);
    if (page.number(TiffDirectory.FILL_ORDER, 1) == 2) {
      reverseBits(strip);
    }
    int width = (int) page.width();
    int height = (int) page.height();
    boolean blackIsOne = page.number(TiffDirectory.PHOTOMETRIC, 0) == 1;
    return Optional.of(
        new RawImage(
            Encoding.G4,
            strip,
            width,
            height,
            1,
            blackIsOne,
            turn.degrees(),
            dpi(page, width, height)));
  }

  private byte[] strip(long offset, int length) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] strip = new byte[length];
      bytes.seek(offset);
      bytes.readFully(strip);
      return strip;
    }
  }

  private static void reverseBits(byte[] bytes) {
    for (int n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) (Integer.reverse(bytes[n]) >>> 24);
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
